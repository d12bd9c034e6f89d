import { test } from "uvu";
import * as assert from "uvu/assert";
import { codesIn, directoryOf, importspec } from "../command.js";

const yaml = (spec: string) => `apiVersion: image.openshift.io/v1
kind: ImageStream
metadata: { name: web, namespace: shop, uid: "1" }
spec: ${spec}
`;
const tag = '{ name: stable, from: { kind: DockerImage, name: "quay.io/org/app:1" } }';

const { path } = directoryOf({
  "web.imports": "stream web\n  from quay.io/org/app:1 to stable\n",
  "new.imports": "stream web\n  from quay.io/org/app:2 to stable\n",
  "web.yaml": yaml(`{ tags: [${tag}] }`),
  "web.jsonnet":
    "(import 'importspec/lib.libsonnet').manifests('stream web from quay.io/org/app:1 to stable')",
  "web.mjs":
    "import { manifests } from 'importspec'; export default manifests`stream web from quay.io/org/app:1 to stable`;",
  "specs.imports": "from quay.io/org/app:1\n",
  "wrong.imports": "strem web\n",
  "wrong.yaml": yaml("{ tags: yes }"),
  "unknown.yaml": yaml(`{ tags: [${tag}], colour: red }`),
  "empty.json": '{"apiVersion": "v1", "kind": "List", "items": []}',
  "other.yaml": "kind: ConfigMap\napiVersion: v1\n",
});

const diff = (...argv: readonly string[]) => importspec(["diff", ...argv]);

test("documents, manifests, Jsonnet and configs are compared, one with the other", async () => {
  for (const name of ["web.imports", "web.yaml", "web.jsonnet", "web.mjs"]) {
    assert.equal(await diff(path("web.imports"), path(name)), { code: 0, stdout: "", stderr: "" }, name);
    const { code, stdout } = await diff(path(name), path("new.imports"));
    assert.is(code, 1);
    assert.ok(
      stdout.endsWith("\n- from quay.io/org/app:1 to stable\n+ from quay.io/org/app:2 to stable\n"),
      stdout,
    );
  }
});

test("stdin is YAML, unless --from says otherwise", async () => {
  const stdin = yaml(`{ tags: [${tag}] }`);
  assert.is((await importspec(["diff", "-", path("web.imports")], { stdin })).code, 0);
  const text = { stdin: "stream web from quay.io/org/app:1 to stable" };
  assert.is((await importspec(["diff", "--from", "imports", "-", path("web.imports")], text)).code, 0);
});

test("--format json has the items, in the language and field by field", async () => {
  const { code, stdout } = await diff("--format", "json", path("web.imports"), path("new.imports"));
  assert.is(code, 1);
  assert.equal(JSON.parse(stdout), [
    {
      kind: "ImageStream",
      name: "web",
      item: "tag",
      tag: "stable",
      change: "changed",
      before: "from quay.io/org/app:1 to stable",
      after: "from quay.io/org/app:2 to stable",
      fields: [{ field: "from.name", before: "quay.io/org/app:1", after: "quay.io/org/app:2" }],
    },
  ]);
  assert.is((await diff("--format", "json", path("web.imports"), path("web.yaml"))).stdout, "[]\n");
});

test("an empty List has no streams; a field that the server drops is a warning", async () => {
  const empty = await diff(path("empty.json"), path("web.imports"));
  assert.equal([empty.code, empty.stdout], [1, "+ stream web\n+ from quay.io/org/app:1 to stable\n"]);
  const unknown = await diff(path("unknown.yaml"), path("web.imports"));
  assert.equal([unknown.code, codesIn(unknown.stderr)], [0, ["unknown-field"]]);
});

test("lines are coloured on a terminal", async () => {
  const { stdout } = await importspec(["diff", path("web.imports"), path("new.imports")], { terminal: true });
  assert.match(stdout, "\u001b[31m- from quay.io/org/app:1 to stable\u001b[39m\n");
});

/** Inputs that cannot be compared, and the codes of their errors. */
const trouble: readonly (readonly [before: string, code: string])[] = [
  ["specs.imports", "no-manifest"],
  ["other.yaml", "no-manifest"],
  ["wrong.imports", "unknown-word"],
  ["wrong.yaml", "wrong-type"],
  ["missing.yaml", "missing-file"],
];

for (const [name, code] of trouble) {
  test(`${name} is trouble: exit code 2`, async () => {
    for (const sides of [
      [path(name), path("web.imports")],
      [path("web.imports"), path(name)],
    ]) {
      const result = await diff(...sides);
      assert.equal([result.code, result.stdout], [2, ""]);
      assert.match(result.stderr, `[${code}]`);
      assert.is(result.stderr.match(/error:/g)?.length, 1);
    }
  });
}

test("stdin can be read only once", async () => {
  assert.is((await diff("-", "-")).code, 2);
});

test.run();
