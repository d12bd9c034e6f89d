import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { expandPaths } from "../../../src/cli/input/expandPaths.js";
import { directoryOf } from "../command.js";

const { root, path, remove } = directoryOf({
  "b.imports": "",
  "a.yaml": "",
  "c.txt": "",
  ".hidden.imports": "",
  "[x].imports": "",
  "d*.imports": "",
});
for (const directory of ["deep/down", "node_modules", "we{ird", "named.imports", "empty"])
  mkdirSync(path(directory), { recursive: true });
for (const file of ["deep/down/e.json", "node_modules/f.imports", "we{ird/g.imports"])
  writeFileSync(path(file), "");
symlinkSync(".", path("deep/loop"));
symlinkSync("two", path("one"));
symlinkSync("one", path("two"));
symlinkSync(path("b.imports"), path("link.imports"));

const test = suite("expandPaths");
test.after(remove);

/** Expands paths below the test directory. */
async function expand(...paths: readonly string[]): Promise<string[]> {
  const files = await expandPaths(paths.map(path), ["imports", "yaml", "json"]);
  return files.map((file) => file.replace(`${root}/`, ""));
}

test("a path stands for itself, whatever is there, and appears once", async () => {
  const paths = ["c.txt", "none", ".hidden.imports", "one", "node_modules/f.imports", "link.imports"];
  assert.equal(await expand(...paths, ...paths), paths);
  assert.equal(await expandPaths(["-", "", "a\0b"], []), ["-", "", "a\0b"]);
});

test("an existing name is not a glob", async () => {
  assert.equal(await expand("[x].imports", "d*.imports"), ["[x].imports", "d*.imports"]);
});

test("a directory stands for the files below it with the given extensions, sorted", async () => {
  const files = ["[x].imports", "a.yaml", "b.imports", "d*.imports", "deep/down/e.json", "we{ird/g.imports"];
  assert.equal(await expand(""), files);
  assert.equal(await expand("we{ird", "empty", "named.imports"), ["we{ird/g.imports"]);
  assert.equal(await expand("deep/"), ["deep/down/e.json"]);
});

test("a glob stands for its matches, if any", async () => {
  assert.equal(await expand("{a,b}.*"), ["a.yaml", "b.imports"]);
  assert.equal(await expand("**/*.json"), ["deep/down/e.json"]);
  assert.equal(await expand("*/f.imports", "none/*.imports", "*.none"), []);
});

test("the order of arguments is kept", async () => {
  assert.equal(await expand("c.txt", "*.yaml", "b.imports", "deep", "a.yaml"), [
    "c.txt",
    "a.yaml",
    "b.imports",
    "deep/down/e.json",
  ]);
});

test("hostile globs terminate", async () => {
  for (const glob of [
    "*".repeat(300),
    "{a,b}".repeat(30),
    "{1..10000000}",
    "[",
    "{",
    "!(b)",
    "+(a|b)",
    "?(",
    "\\",
  ])
    assert.instance(await expand(glob), Array);
});

test.run();
