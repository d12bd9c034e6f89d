import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { projectRoot } from "../../support/corpus.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";
import { type Given, importspec } from "../command.js";

const test = suite("init");
const before = process.cwd();
test.after.each(() => process.chdir(before));

/** Runs init in a folder that has some files, and returns the outcome and all files by their paths. */
async function init(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  given: Given = {},
) {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  process.chdir(folder);
  const outcome = await importspec(["init", ...argv], given);
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
  return { ...outcome, folder, written, read: (path: string) => readFileSync(join(folder, path), "utf8") };
}

const all = [".editorconfig", ".github/workflows/importspec.yml", "importspec.json", "streams/web.imports"];
const webYaml = readFileSync(`${projectRoot}examples/quickstart/web.yaml`, "utf8");

test("without manifests, an example, settings and CI are written, which check and fmt have nothing to say of", async () => {
  const { code, stdout, stderr, written, read } = await init([]);
  assert.is(code, 0);
  assert.equal(written, all);
  assert.equal(stdout.trimEnd().split("\n").toSorted(), all);
  assert.is(stderr, "To check the documents: importspec check streams\n");
  assert.is((await importspec(["check", "--strict", "."])).code, 0);
  assert.is((await importspec(["fmt", "--check", "streams"])).code, 0);
  assert.is(typeof parse(read(".github/workflows/importspec.yml")).jobs.check, "object");
});

test("each manifest of stdin becomes a document of its name", async () => {
  const list = `${webYaml}---\n${webYaml.replace("name: web", "name: other")}`;
  const { code, written, read } = await init(
    ["--directory", "images", "--ci", "none", "-"],
    {},
    { stdin: list },
  );
  assert.is(code, 0);
  assert.equal(written, [".editorconfig", "images/other.imports", "images/web.imports", "importspec.json"]);
  assert.match(read("images/web.imports"), /^stream web namespace shop\n {2}each local\n/);
});

test("manifests of one name in two namespaces share a file", async () => {
  const list = `${webYaml}---\n${webYaml.replace("namespace: shop", "namespace: other")}`;
  const { written, read } = await init(["--ci", "none", "-"], {}, { stdin: list });
  assert.ok(written.includes("streams/web.imports"));
  assert.match(read("streams/web.imports"), /namespace shop[\s\S]*\n\nstream web namespace other/);
});

test("the lines for GitLab go in a file that .gitlab-ci.yml includes", async () => {
  const { written, read } = await init(["--ci", "gitlab"], { ".gitlab-ci.yml": "a: 1\n" });
  assert.ok(written.includes(".gitlab/importspec.yml"));
  assert.equal(parse(read(".gitlab/importspec.yml")).importspec.script.length, 3);
  assert.is(read(".gitlab-ci.yml"), "a: 1\n");
});

test("where a file exists, nothing is written, and one sentence names it", async () => {
  for (const path of all.filter((each) => each !== ".editorconfig")) {
    const { code, stdout, stderr, written, read } = await init([], { [path]: "mine\n" });
    assert.equal([code, stdout], [2, ""]);
    assert.is(stderr.split("\n")[0], `error: nothing was written, because these files exist: ${path}`);
    assert.equal(written, [path]);
    assert.is(read(path), "mine\n");
  }
});

test("an .editorconfig stays, and the lines for it are printed", async () => {
  const { code, stderr, read } = await init([], { ".editorconfig": "root = true\n" });
  assert.is(code, 0);
  assert.match(stderr, /^Add to \.editorconfig:\n\n\[\*\.imports\]\n/);
  assert.is(read(".editorconfig"), "root = true\n");
});

test("a file without image streams, a missing one and a wrong system write nothing", async () => {
  for (const [argv, expected] of [
    [["x.yaml"], 1],
    [["missing.yaml"], 1],
    [["--ci", "jenkins"], 2],
  ] as const) {
    const { code, written } = await init(argv, { "x.yaml": "a: 1\n" });
    assert.is(code, expected);
    assert.equal(written, ["x.yaml"]);
  }
});

test("names that cannot name a file are refused", async () => {
  const { code, stderr, folder } = await init(
    ["-"],
    {},
    { stdin: webYaml.replace("name: web", "name: ../web") },
  );
  assert.is(code, 1);
  assert.match(stderr, /\[unwritable\]/);
  assert.not(existsSync(join(folder, "..", "web.imports")));
});

test.run();
