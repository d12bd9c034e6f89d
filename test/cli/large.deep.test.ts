import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { directoryOf, importspec } from "./command.js";
import { shell } from "./startedCommand.js";

const linesOf = (count: number, gap: string): string =>
  Array.from(
    { length: count },
    (_, index) => `from quay.io/org/app-${index}:1.0${gap}to v${index} scheduled local\n`,
  ).join("");

/** Renders specs from stdin as specs, and returns the microseconds of CPU. */
async function costOf(stdin: string): Promise<number> {
  const begin = process.cpuUsage();
  const rendered = await importspec(["render", "-o", "imports", "-"], { stdin });
  const { user, system } = process.cpuUsage(begin);
  assert.equal(rendered, { code: 0, stdout: stdin, stderr: "" });
  return user + system;
}

test("render of ten megabytes costs in proportion to the size", async () => {
  const [small, large] = [linesOf(11_000, " "), linesOf(176_000, " ")];
  assert.ok(large.length > 10e6);
  const [before, after] = [await costOf(small), await costOf(large)];
  assert.ok(after < 80 * before, `${before} µs of CPU, then ${after} µs for 16 times as much`);
});

test("fmt of ten megabytes writes the whole file", async () => {
  const { path } = directoryOf({ "big.imports": linesOf(180_000, "   ") });
  assert.is((await importspec(["fmt", path("big.imports")])).code, 0);
  const text = readFileSync(path("big.imports"), "utf8");
  assert.ok(text.length > 10e6);
  assert.is(text, linesOf(180_000, " "));
});

test("15 MB of manifests fit in a small heap, from a file and from stdin", () => {
  const manifest = (index: number) =>
    `apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata:\n  name: s${index}\nspec:\n  tags:\n  - name: latest\n    from: {kind: DockerImage, name: quay.io/a/b:${index}}\n`;
  const text = Array.from({ length: 91_046 }, (_, index) => manifest(index)).join("---\n");
  assert.ok(text.length > 15e6);
  const { root } = directoryOf({ "big.yaml": text });
  for (const line of ["importspec check big.yaml", "importspec check --from yaml - < big.yaml"]) {
    const { status, stderr } = shell(`NODE_OPTIONS=--max-old-space-size=100 ${line}`, root);
    assert.equal([status, stderr], [0, "0 errors, 0 warnings, 91046 manifests checked\n"]);
  }
});

test.run();
