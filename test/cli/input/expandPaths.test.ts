import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
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
for (const directory of [
  ".openshift",
  ".git",
  "deep/down",
  "node_modules",
  "we{ird",
  "named.imports",
  "empty",
])
  mkdirSync(path(directory), { recursive: true });
for (const file of [
  ".openshift/is.yaml",
  ".git/x.yaml",
  "deep/down/e.json",
  "deep/down/F.YAML",
  "node_modules/f.imports",
  "we{ird/g.imports",
])
  writeFileSync(path(file), "");
symlinkSync(".", path("deep/loop"));
symlinkSync("two", path("one"));
symlinkSync("one", path("two"));
symlinkSync(path("b.imports"), path("link.imports"));

const test = suite("expandPaths");
test.after(remove);

const expandAll = (...paths: readonly string[]) => expandPaths(paths.map(path), ["imports", "yaml", "json"]);

/** Expands paths below the test directory. */
const expand = (...paths: readonly string[]): string[] =>
  expandAll(...paths).files.map((file) => file.path.replace(`${root}/`, ""));

test("a path stands for itself, whatever is there, and appears once", () => {
  const paths = ["c.txt", "none", ".hidden.imports", "one", "node_modules/f.imports", "link.imports"];
  assert.equal(expand(...paths, ...paths), paths);
  assert.equal(
    expandPaths(["-", "", "a\0b"], []).files.map((file) => file.path),
    ["-", "", "a\0b"],
  );
});

test("a file that is written in two ways, or is in a directory, too, appears once and as named", () => {
  const other = relative("", path("b.imports"));
  const { files } = expandPaths([root, other, path("./deep/../b.imports")], ["imports"]);
  const found = files.filter((file) => file.path.endsWith("b.imports"));
  assert.equal(found, [{ path: path("b.imports"), isNamed: true }]);
  assert.ok(files.filter((file) => file !== found[0]).every(({ isNamed }) => !isNamed));
});

test("an existing name is not a glob", () => {
  assert.equal(expand("[x].imports", "d*.imports"), ["[x].imports", "d*.imports"]);
});

test("a directory stands for the files below it with the given extensions, sorted, hidden ones included", () => {
  assert.equal(expand(""), [
    ".hidden.imports",
    ".openshift/is.yaml",
    "[x].imports",
    "a.yaml",
    "b.imports",
    "d*.imports",
    "deep/down/F.YAML",
    "deep/down/e.json",
    "we{ird/g.imports",
  ]);
  assert.equal(expand("we{ird", "named.imports"), ["we{ird/g.imports"]);
  assert.equal(expand("deep/"), ["deep/down/F.YAML", "deep/down/e.json"]);
});

test("a glob stands for its matches", () => {
  assert.equal(expand("{a,b}.*"), ["a.yaml", "b.imports"]);
  assert.equal(expand("**/*.json"), ["deep/down/e.json"]);
  assert.equal(expand("**/is.yaml", "*/is.yaml", ".openshift/*"), [".openshift/is.yaml"]);
  assert.equal(expand("node_modules/*.imports"), ["node_modules/f.imports"]);
});

test("a glob or a directory without files is an error", () => {
  const { files, errors } = expandAll("*.none", "empty", "none/**", "*/f.imports");
  assert.equal(files, []);
  assert.equal(
    errors.map(({ source, diagnostics }) => [source.name.replace(`${root}/`, ""), diagnostics[0]?.code]),
    [
      ["*.none", "missing-file"],
      ["empty", "missing-file"],
      ["none/**", "missing-file"],
      ["*/f.imports", "missing-file"],
    ],
  );
  assert.match(errors[1]?.message ?? "", /\.imports, \.yaml or \.json$/);
});

test("the order of arguments is kept", () => {
  assert.equal(expand("c.txt", "*.yaml", "b.imports", "deep", "a.yaml"), [
    "c.txt",
    "a.yaml",
    "b.imports",
    "deep/down/F.YAML",
    "deep/down/e.json",
  ]);
});

test("hostile globs terminate", () => {
  writeFileSync(path("a".repeat(200)), "");
  for (const glob of [
    `${"*a".repeat(40)}b`,
    "*".repeat(300),
    `${"**/".repeat(30)}x`,
    `${"**/*/".repeat(20)}x`,
    "{a,b}".repeat(30),
    "{1..10000000}",
    "[",
    "{",
    "!(b)",
    "?(",
    "\\",
  ])
    assert.instance(expandAll(glob).files, Array);
});

test("a path that cannot be read is an error, and the rest is found", () => {
  // Links in a circle: everyone is refused, the superuser, too.
  for (const glob of ["one/*.imports", "one/**/*.imports"]) {
    const { files, errors } = expandAll(glob, "*.imports");
    assert.equal(
      errors.map(({ diagnostics }) => diagnostics[0]?.code),
      ["unreadable"],
      glob,
    );
    assert.ok(errors[0]?.source.name.startsWith(path("one")), glob);
    assert.ok(files.length > 0);
  }
});

test.run();
