import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import * as evaluation from "../../src/evaluate/index.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { engineSuite } from "./engines.js";
import { rejection } from "./rejection.js";

const test = engineSuite("evaluate", evaluation);
const directory = temporaryFolder();
const file = (name: string, content: string | Uint8Array) => {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
};

test("a snippet returns its value", async ({ evaluateSnippet }) => {
  const source = "{ a: [1, 'é😀', null, true], b+: {} }";
  assert.equal(await evaluateSnippet(source), { a: [1, "é😀", null, true], b: {} });
  assert.is(await evaluateSnippet("'text'"), "text");
});

test("a file returns its value and imports files next to it", async ({ evaluateFile }) => {
  file("beside.libsonnet", "{ beside: true }");
  const path = file("main.jsonnet", "import 'beside.libsonnet'");
  assert.equal(await evaluateFile(path), { beside: true });
});

test("a byte order mark is not part of the source", async ({ evaluateFile }) => {
  assert.equal(await evaluateFile(file("bom.jsonnet", "\ufeff{}")), {});
});

test("a snippet looks for imports next to its filename", async ({ evaluateSnippet }) => {
  file("beside.libsonnet", "{ beside: true }");
  const filename = join(directory, "not-there.jsonnet");
  assert.equal(await evaluateSnippet("import 'beside.libsonnet'", { filename }), { beside: true });
});

test("importspec/lib.libsonnet is found without set-up", async ({ evaluateSnippet }) => {
  const source = "(import 'importspec/lib.libsonnet').importPolicy.withScheduled(true)";
  assert.equal(await evaluateSnippet(source), { importPolicy: { scheduled: true } });
});

test("the library of the package is found under both of its names", async ({ evaluateSnippet }) => {
  const specs = ["lib", "main"].map((name) => `(import 'importspec/${name}.libsonnet').importSpec('from a')`);
  assert.is(await evaluateSnippet(specs.join(" == ")), true);
});

test("the last jpath directory wins, and every one wins over the library of the package", async ({
  evaluateSnippet,
}) => {
  const jpath = ["one", "two"].map((name) => {
    const root = temporaryFolder();
    writeFileSync(join(root, "x.libsonnet"), `'${name}'`);
    return root;
  });
  assert.is(await evaluateSnippet("import 'x.libsonnet'", { jpath }), "two");
  assert.is(await evaluateSnippet("import 'x.libsonnet'", { jpath: jpath[0] ?? "" }), "one");
  mkdirSync(join(directory, "importspec"), { recursive: true });
  file("importspec/lib.libsonnet", "'mine'");
  assert.is(await evaluateSnippet("import 'importspec/lib.libsonnet'", { jpath: directory }), "mine");
});

test("relative paths start from the working directory of the call", async ({
  evaluateFile,
  evaluateSnippet,
}) => {
  file("here.jsonnet", "'here'");
  const before = process.cwd();
  process.chdir(directory);
  const pending = [evaluateFile("here.jsonnet"), evaluateSnippet("import 'here.jsonnet'", { jpath: "." })];
  process.chdir(before);
  assert.equal(await Promise.all(pending), ["here", "here"]);
});

test("ext and tla variables are strings or code", async ({ evaluateSnippet }) => {
  const ext = { text: "1 + 1", code: { code: "1 + 1" } };
  assert.equal(await evaluateSnippet("[std.extVar('text'), std.extVar('code')]", { ext }), ["1 + 1", 2]);
  const tla = { text: "1 + 1", code: { code: "1 + 1" } };
  assert.equal(await evaluateSnippet("function(text, code) [text, code]", { tla }), ["1 + 1", 2]);
});

test("maxStack limits the stack", async ({ evaluateSnippet }) => {
  const source = "local f(x) = if x == 0 then 0 else 1 + f(x - 1); f(1000)";
  assert.is((await rejection(evaluateSnippet(source))).code, "runtime");
  assert.is(await evaluateSnippet(source, { maxStack: 10_000 }), 1000);
});

test("50,000 calls in a row with tailstrict are within the stack", async ({ evaluateSnippet }) => {
  const source = "local f(x) = if x == 0 then 'done' else f(x - 1) tailstrict; f(50000)";
  assert.is(await evaluateSnippet(source), "done");
});

test("an invalid option is named", async ({ evaluateFile, evaluateSnippet }) => {
  const wrong: [object, RegExp][] = [
    [{ jPath: "." }, /option `jPath`. The options are jpath, ext/],
    [{ jpath: 1 }, /jpath .* not 1/],
    [{ jpath: [1] }, /jpath .* not 1/],
    [{ ext: "a=b" }, /ext .* not 'a=b'/],
    [{ ext: { a: 1 } }, /ext\.a .* not 1/],
    [{ tla: { a: { code: 1 } } }, /tla\.a .* not \{ code: 1 \}/],
    [{ tla: { a: null } }, /tla\.a .* not null/],
    [{ maxStack: 0 }, /maxStack .* not 0/],
    [{ maxStack: 2 ** 32 }, /maxStack .* not 4294967296/],
    [{ timeout: -1 }, /timeout .* not -1/],
    [{ timeout: "5" }, /timeout .* not '5'/],
    [{ timeout: Number.NaN }, /timeout .* not NaN/],
    [{ filename: 1 }, /filename .* not 1/],
  ];
  for (const [options, message] of wrong) {
    const error = await rejection(evaluateSnippet("1", options));
    assert.is(error.code, "option");
    assert.match(error.message, message);
  }
  assert.is((await rejection(evaluateSnippet(1 as unknown as string))).code, "option");
  assert.is((await rejection(evaluateFile(1 as unknown as string))).code, "option");
});

test.run();
