import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { directoryOf, importspec } from "./command.js";

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

test.run();
