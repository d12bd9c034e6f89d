import { mkdirSync, writeFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { codesIn, directoryOf, importspec } from "../command.js";

const list = `apiVersion: v1
kind: List
items:
- apiVersion: image.openshift.io/v1
  kind: ImageStream
  metadata: { name: web }
  spec:
    tags:
    - name: latest
      scheduled: true
---
kind: Deployment
apiVersion: apps/v1
---
apiVersion: template.openshift.io/v1
kind: Template
objects:
- apiVersion: image.openshift.io/v1
  kind: ImageStream
  metadata: { name: "\${NAME}" }
  spec:
    tags:
    - { name: "1", from: { kind: DockerImage, name: "x/y:\${TAG}" }, importPolicy: { scheduled: "\${{S}}" } }
`;

const directory = directoryOf({
  "good.imports": "stream web\n  from quay.io/org/app:1.4 scheduled\n",
  "sample.imports": "from ImageStreamTag nginx:1.17 scheduled local\n",
  "warned.imports": `stream web\n  from quay.io/org/app@sha256:${"a".repeat(64)} to one scheduled\n`,
  "list.yaml": list,
  "empty.yaml": "",
  "value.jsonnet": "[{ from: { kind: 'ImageStreamTag', name: 'a:1' } }]",
  "new.imports": "stream web from a/b:1 preserveOriginal\n",
  "broken.yaml": "a: [",
});
mkdirSync(directory.path("deep/node_modules"), { recursive: true });
writeFileSync(directory.path("deep/one.imports"), "stream web from a/b:1\n");
writeFileSync(directory.path("deep/node_modules/two.imports"), "schedled\n");
const { path } = directory;

const test = suite("check");
test.after(() => directory.remove());

const check = (...argv: readonly string[]) => importspec(["check", ...argv]);

test("an accepted document has no findings", async () => {
  const { code, stdout, stderr } = await check(path("good.imports"));
  assert.equal([code, stdout, stderr], [0, "", "0 errors, 0 warnings, 1 manifest checked\n"]);
});

test("the sample is refused as either kind, with the server's message at the words that cause it", async () => {
  const imported = await check(path("sample.imports"));
  assert.is(imported.code, 1);
  assert.match(
    imported.stdout,
    /sample\.imports:1:6: error: .*only DockerImage is supported \[invalid-value\]/,
  );
  const stream = await check("--as", "ImageStream", path("sample.imports"));
  assert.is(stream.code, 1);
  assert.match(stream.stdout, /sample\.imports:1:32: error: .*may be scheduled for background import/);
});

test("a warning fails only with --strict", async () => {
  const plain = await check(path("warned.imports"));
  assert.equal([plain.code, codesIn(plain.stdout)], [0, ["scheduled-digest"]]);
  assert.is((await check("--strict", path("warned.imports"))).code, 1);
});

test("a List, a Template with parameters and other resources in one YAML file", async () => {
  const { code, stdout } = await check(path("list.yaml"));
  assert.equal([code, codesIn(stdout)], [1, ["unknown-field"]]);
  assert.match(stdout, "list.yaml:10:7:");
});

test("findings in Jsonnet values are named by their paths", async () => {
  const { code, stdout } = await check(path("value.jsonnet"));
  assert.is(code, 1);
  assert.match(stdout, /\[0\].*only DockerImage is supported/);
});

test("an older server does not know importMode", async () => {
  assert.is((await check(path("new.imports"))).code, 0);
  const { code, stdout } = await check("--server", "4.11", path("new.imports"));
  assert.equal([code, codesIn(stdout)], [1, ["unknown-field"]]);
});

test("directories and globs", async () => {
  const deep = await check(path("deep"));
  assert.equal([deep.code, deep.stderr], [0, "0 errors, 0 warnings, 1 manifest checked\n"]);
  const globbed = await check(`${directory.root}/{good,warned}.imports`);
  assert.equal([globbed.code, globbed.stderr], [0, "0 errors, 2 warnings, 2 manifests checked\n"]);
});

test("stdin, an empty file, a missing file and a file that is not YAML", async () => {
  assert.is((await importspec(["check", "-"], { stdin: "stream web from a/b:1" })).code, 0);
  assert.is((await check(path("empty.yaml"))).code, 0);
  const missing = await check(path("missing.yaml"), path("good.imports"));
  assert.equal([missing.code, codesIn(missing.stderr)], [1, ["missing-file"]]);
  assert.match(missing.stderr, "1 manifest checked, 1 unread");
  const broken = await check(path("broken.yaml"));
  assert.is(broken.code, 1);
  assert.match(broken.stdout, "broken.yaml:1:");
});

test("reports for programs", async () => {
  const file = path("sample.imports");
  const [entry] = JSON.parse((await check("--format", "json", file)).stdout);
  assert.equal([entry.file, entry.line, entry.column, entry.endColumn], [file, 1, 6, 20]);
  assert.equal([entry.severity, entry.code], ["error", "invalid-value"]);
  const { stdout: github } = await check("--format", "github", file);
  assert.match(github, /^::error file=.*,line=1,col=6,endLine=1,endColumn=20,title=invalid-value::/);
  const sarif = JSON.parse((await check("--format", "sarif", file)).stdout);
  assert.is(sarif.version, "2.1.0");
  const [run] = sarif.runs;
  const rules: readonly { readonly id: string }[] = run.tool.driver.rules;
  assert.equal(
    rules.map(({ id }) => id),
    ["invalid-value"],
  );
  const [{ physicalLocation }] = run.results[0].locations;
  assert.equal(physicalLocation.region, { startLine: 1, startColumn: 6, endLine: 1, endColumn: 20 });
});

test("what is found in a directory is not what is named", async () => {
  const files = directoryOf({
    "is.yaml": "apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata: {name: web}\n",
    "task.yaml": "- from: {url: x}\n  to: y\n",
    "spec.json": '{"from": {"kind": "ImageStreamTag", "name": "a:1"}}',
    "chart.yaml": "a: {{ .Values.a }}\n---\nkind: ImageStream\n",
    "broken.yaml": "a: [\n",
    "stream.yaml": "kind: ImageStream\na: [\n",
  });
  const found = await check(files.root);
  assert.equal([found.code, codesIn(found.stdout)], [1, ["yaml-syntax"]]);
  assert.match(found.stdout, files.path("stream.yaml"));
  assert.match(found.stderr, `skipped what is not YAML in ${files.path("broken.yaml")}: `);
  assert.match(found.stderr, `skipped ${files.path("chart.yaml")}, a template\n`);
  assert.match(found.stderr, "1 error, 0 warnings, 1 manifest checked\n");
  for (const [name, code] of [
    ["spec.json", "invalid-value"],
    ["chart.yaml", "template"],
    ["broken.yaml", "yaml-syntax"],
  ] as const) {
    const { stdout } = await check("--format", "json", files.path(name));
    assert.equal(
      JSON.parse(stdout).map((each: { code: string }) => each.code),
      [code],
      name,
    );
  }
  assert.is((await check(files.path("task.yaml"))).code, 0);
  files.remove();
});

test("nothing to check is said, and fails a strict check", async () => {
  const files = directoryOf({ "pod.yaml": "kind: Pod\napiVersion: v1\n", "a.txt": "" });
  const { code, stderr } = await check(files.path("pod.yaml"));
  assert.equal(
    [code, stderr],
    [0, "0 errors, 0 warnings, no ImageStream, ImageStreamImport or spec in 1 file\n"],
  );
  assert.is((await check("--strict", files.path("pod.yaml"))).code, 1);
  const none = await check("--format", "json", `${files.root}/*.json`);
  assert.equal([none.code, JSON.parse(none.stdout)[0].code], [1, "missing-file"]);
  files.remove();
});

test("inputs that cannot be read are in reports for programs", async () => {
  const files = directoryOf({ "a.imports": new Uint8Array([0x66, 0xff]) });
  for (const format of ["json", "github", "sarif"]) {
    const { code, stdout } = await check(
      "--format",
      format,
      files.path("none.yaml"),
      files.path("a.imports"),
    );
    assert.is(code, 1);
    for (const each of ["missing-file", "invalid-utf8"]) assert.match(stdout, each, format);
  }
  files.remove();
});

test("a number where text belongs: the hint is the text as it is written", async () => {
  const stdin = `apiVersion: image.openshift.io/v1
kind: ImageStream
metadata: {name: web}
spec: {tags: [{name: 1.10, from: {kind: DockerImage, name: a/b}}]}
`;
  const { stdout } = await importspec(["check", "--from", "yaml", "-"], { stdin });
  assert.match(stdout, /wrong-type[\s\S]*Put it in quotes: "1\.10"/);
});

test("a document after the first has the line numbers of the file", async () => {
  const stdin = `${"kind: Pod\napiVersion: v1\n---\n".repeat(40)}kind: ImageStream\napiVersion: image.openshift.io/v1\nspek: 1\n`;
  const { stdout } = await importspec(["check", "--from", "yaml", "--format", "json", "-"], { stdin });
  assert.ok(
    JSON.parse(stdout).some(
      (each: { line: number; code: string }) => each.line === 123 && each.code === "unknown-field",
    ),
  );
});

test("bad usage", async () => {
  for (const argv of [[], ["--server", "four", "-"], ["--as", "Pod", "-"], ["--format", "xml", "-"]])
    assert.is((await check(...argv)).code, 2, argv.join(" "));
});

test.run();
