import { existsSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { codesIn, directoryOf, importspec, specsRemark } from "../command.js";

const spec = { from: { kind: "DockerImage", name: "a:1" }, importPolicy: { scheduled: true } };
const { root, path, remove } = directoryOf({
  "a.imports": "# one\nfrom a:1 scheduled\n",
  "A.IMPORTS": "from a:1 scheduled",
  "dos.imports": "\uFEFFfrom a:1\r\n\r\nscheduled # two\r\n",
  "a.jsonnet": "{ from: { kind: 'DockerImage', name: 'a:1' }, importPolicy: { scheduled: true } }",
  "a.yaml": "importPolicy: { scheduled: true }\nfrom:\n  kind: DockerImage\n  name: a:1\n",
  "a.json": JSON.stringify([spec]),
  "a.js": `export default ${JSON.stringify(spec)};`,
  "a.txt": "from a:1 scheduled",
  "empty.imports": "",
  "comment.imports": "# nothing yet\n",
  "wrong.imports": "from a:1 schedled\nfrom b:1 to\n",
  "wrong.jsonnet": "[{ from: { kind: 'DockerImage', name: 1 } }, 2]",
  "binary.imports": new Uint8Array([0x66, 0xff]),
});
test.after(remove);

const asJson = `${JSON.stringify(spec, null, 2)}\n`;

test("the spec is the same in every language", async () => {
  for (const name of ["a.imports", "A.IMPORTS", "dos.imports", "a.jsonnet", "a.yaml", "a.json", "a.js"])
    assert.equal(await importspec(["render", "-o", "json", path(name)]), {
      code: 0,
      stdout: asJson,
      stderr: specsRemark,
    });
});

test("stdin is .imports unless --from names another language", async () => {
  const languages = { imports: "from a:1 scheduled", jsonnet: `std.mergePatch(${asJson}, {})`, yaml: asJson };
  for (const [from, stdin] of Object.entries(languages))
    assert.is((await importspec(["render", "-o", "json", "--from", from, "-"], { stdin })).stdout, asJson);
  assert.is((await importspec(["render", "-o", "json", "-"], { stdin: languages.imports })).stdout, asJson);
});

test("--from is for files with an unknown extension", async () => {
  const { code, stderr } = await importspec(["render", path("a.txt")]);
  assert.equal([code, codesIn(stderr)], [1, ["unknown-language"]]);
  for (const name of ["a.txt", "a.json"])
    assert.is((await importspec(["render", "-o", "json", "--from", "imports", path(name)])).stdout, asJson);
});

test("the formats", async () => {
  const written = async (format: string) =>
    (await importspec(["render", "-o", format, path("a.imports")])).stdout;
  assert.is(await written("yaml"), (await importspec(["render", path("a.imports")])).stdout);
  assert.match(await written("yaml"), /^from:\n {2}kind: DockerImage\n/);
  assert.is(await written("imports"), "from a:1 scheduled\n");
  assert.match(await written("jsonnet"), /^local lib = import 'importspec\/lib.libsonnet';\n/);
});

test("rendered output can be read again", async () => {
  const languages = { yaml: "yaml", json: "yaml", jsonnet: "jsonnet", imports: "imports" };
  const files = [path("a.imports"), path("a.json")];
  const { stdout } = await importspec(["render", "-o", "json", ...files]);
  assert.equal(JSON.parse(stdout), [spec, spec]);
  for (const [format, from] of Object.entries(languages)) {
    const written = await importspec(["render", "-o", format, ...files]);
    const again = await importspec(["render", "-o", "json", "--from", from, "-"], { stdin: written.stdout });
    assert.is(again.stdout, stdout);
  }
});

test("several inputs are rendered in order", async () => {
  const argv = ["render", "-o", "imports", path("a.imports"), "-", path("a.json")];
  const { stdout } = await importspec(argv, { stdin: "from b:1 from c:1" });
  assert.is(stdout, "from a:1 scheduled\nfrom b:1\nfrom c:1\nfrom a:1 scheduled\n");
});

test("no specs at all give a remark on stderr", async () => {
  for (const [format, stdout] of [
    ["yaml", ""],
    ["json", "[]\n"],
    ["imports", ""],
  ] as const) {
    const result = await importspec(["render", "-o", format, path("empty.imports"), path("comment.imports")]);
    assert.equal([result.code, result.stdout], [0, stdout]);
    assert.match(result.stderr, /no specs/);
  }
  assert.is((await importspec(["render", path("empty.imports"), path("a.imports")])).stderr, specsRemark);
});

test("all mistakes of all inputs are shown, and nothing is written", async () => {
  const names = ["wrong.imports", "none.imports", "a.imports", "binary.imports", "wrong.jsonnet"];
  const { code, stdout, stderr } = await importspec(["render", ...names.map(path), `${root}/*.none`]);
  assert.equal([code, stdout], [1, ""]);
  const codes = ["unknown-word", "missing-value", "missing-file", "invalid-utf8", "wrong-type", "no-spec"];
  assert.equal(codesIn(stderr), ["missing-file", ...codes]);
  for (const place of ["wrong.imports:1:10:", "wrong.imports:2:10:", "binary.imports:1:2:", "wrong.jsonnet:"])
    assert.ok(stderr.includes(path(place)), place);
  assert.match(stderr, /\[0\]\.from\.name takes a string/);
  assert.match(stderr, /\[1\] is a number/);
});

test("all mistakes of all documents of YAML are shown", async () => {
  const manifest = (name: string) =>
    `apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata: {name: ${name}}\n`;
  const stdin = [manifest("A"), "a: [", manifest("b"), manifest("C")].join("---\n");
  const { code, stdout, stderr } = await importspec(["render", "--from", "yaml", "-"], { stdin });
  assert.equal([code, stdout, codesIn(stderr)], [1, "", ["invalid-value", "yaml-syntax", "invalid-value"]]);
});

test("an error shows its line and a hint", async () => {
  const { stderr } = await importspec(["render", path("wrong.imports")]);
  assert.match(stderr, /\n {2}1 \| from a:1 schedled\n {4}\| {10}\^{8} .*'scheduled'/);
  const stdin = "from a:1\r\nfrom b:1 schedled\r\n";
  assert.match(
    (await importspec(["render", "-"], { stdin })).stderr,
    /^<stdin>:2:10: .*\n {2}2 \| from b:1 schedled\n/,
  );
});

test("a document is rendered as its manifests, unless the server would refuse them", async () => {
  const stdin = "stream web from a/b:1 import web from a/b:1";
  const { code, stdout } = await importspec(["render", "-o", "json", "-"], { stdin });
  assert.equal(
    [code, JSON.parse(stdout).items.map(({ kind }: { kind: string }) => kind)],
    [0, ["ImageStream", "ImageStreamImport"]],
  );
  const refused = await importspec(["render", "-"], { stdin: "import web" });
  assert.equal([refused.code, refused.stdout, codesIn(refused.stderr)], [1, "", ["invalid-value"]]);
  const unchecked = await importspec(["render", "--no-check", "-"], { stdin: "import web" });
  assert.equal([unchecked.code, unchecked.stderr], [0, ""]);
});

const streams = "stream web from a/b:1\nstream shop from a/c:2\n";

test("--as turns a document into one kind of manifest, with a warning for each loss", async () => {
  const stdin = "stream web label app web from a/b:1 to c";
  const { code, stdout, stderr } = await importspec(
    ["render", "--as", "ImageStreamImport", "-o", "json", "-"],
    { stdin },
  );
  assert.equal([code, JSON.parse(stdout).kind, codesIn(stderr)], [0, "ImageStreamImport", ["not-carried"]]);
});

test("several manifests as JSON are a List, which oc and kubectl read", async () => {
  const argv = ["render", "-o", "json", "-"];
  const { kind, apiVersion, items } = JSON.parse((await importspec(argv, { stdin: streams })).stdout);
  assert.equal([kind, apiVersion, items.length], ["List", "v1", 2]);
  const again = await importspec(["render", "-o", "imports", "--from", "yaml", "-"], {
    stdin: JSON.stringify({ kind, apiVersion, items }),
  });
  assert.match(again.stdout, /^stream web.*\n[\s\S]*\nstream shop/);
});

test("specs that are rendered for a cluster are said to be none of its manifests", async () => {
  for (const [format, remark] of [
    ["yaml", specsRemark],
    ["json", specsRemark],
    ["jsonnet", ""],
    ["imports", ""],
  ] as const)
    assert.is((await importspec(["render", "-o", format, path("a.imports")])).stderr, remark);
});

test("directories and globs: the manifests of YAML, and the specs of .imports", async () => {
  const manifest = { apiVersion: "image.openshift.io/v1", kind: "ImageStream", metadata: { name: "web" } };
  const files = directoryOf({
    "a.imports": "from a:1",
    "is.json": JSON.stringify(manifest),
    "spec.yaml": "from: {kind: DockerImage, name: b:1}",
    "other.yaml": "kind: Pod\napiVersion: v1\n",
    "chart.yaml": "name: {{ .Values.name }}\n",
  });
  const { stdout, stderr } = await importspec(["render", "-o", "imports", files.root]);
  assert.is(stdout, "from a:1\nstream web\n");
  assert.is(stderr, `importspec: skipped ${files.path("chart.yaml")}, a template\n`);
  const globbed = await importspec(["render", "-o", "json", `${files.root}/*.json`]);
  assert.equal(JSON.parse(globbed.stdout), manifest);
  const none = await importspec(["render", `${files.root}/*.none`]);
  assert.equal([none.code, codesIn(none.stderr)], [1, ["missing-file"]]);
  files.remove();
});

test("the manifests of a Template have the API version of today", async () => {
  const stream = { apiVersion: "v1", kind: "ImageStream", metadata: { name: "web" } };
  const stdin = JSON.stringify({ apiVersion: "v1", kind: "Template", objects: [stream] });
  const { stdout } = await importspec(["render", "-o", "json", "--from", "yaml", "-"], { stdin });
  assert.is(JSON.parse(stdout).apiVersion, "image.openshift.io/v1");
});

test("--out-dir writes one file per manifest, and lists them", async () => {
  const files = directoryOf({});
  const out = files.path("deep/out");
  const argv = ["render", "--as", "ImageStream", "--out-dir", out, "-"];
  const { code, stdout } = await importspec(argv, { stdin: streams });
  assert.equal([code, stdout], [0, `${out}/imagestream-web.yaml\n${out}/imagestream-shop.yaml\n`]);
  assert.match(readFileSync(`${out}/imagestream-shop.yaml`, "utf8"), /^apiVersion: .*\nkind: ImageStream\n/);
  for (const stdin of [
    "from a:1",
    "stream web from a/b:1 stream web from a/c:2",
    'stream "../x" from a/b:1',
  ]) {
    const target = files.path("none");
    const refused = await importspec(["render", "--no-check", "--out-dir", target, "-"], { stdin });
    assert.equal([refused.code, refused.stdout, codesIn(refused.stderr)], [1, "", ["unwritable"]], stdin);
    assert.not(existsSync(target));
  }
  files.remove();
});

test.run();
