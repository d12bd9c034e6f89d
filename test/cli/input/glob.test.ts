import { test } from "uvu";
import * as assert from "uvu/assert";
import { isGlob, parseGlobs } from "../../../src/cli/input/glob.js";

/** True if a glob of one part matches a name. */
function matches(glob: string, name: string): boolean {
  return parseGlobs(glob).some(([part]) => {
    if (typeof part === "function") return part(name);
    return typeof part === "object" && part.name === name;
  });
}

const cases: readonly (readonly [glob: string, matching: readonly string[], others: readonly string[]])[] = [
  ["a.yaml", ["a.yaml"], ["a.yamlx", "xa.yaml"]],
  ["*", ["", "a", ".a", "a.b"], []],
  ["*.yaml", ["a.yaml", ".yaml", "a.b.yaml"], ["a.yml", "a.yaml~"]],
  ["a*b*c", ["abc", "axxbxxbc"], ["ab", "acb", "abcd"]],
  ["?.y", ["a.y", "😀.y"], [".y", "ab.y"]],
  ["[ac-e]x", ["ax", "dx"], ["bx", "x", "-x"]],
  ["[!a-c]", ["d"], ["b"]],
  ["[^a]", ["d"], ["a"]],
  ["[]a]", ["]", "a"], ["b"]],
  ["{a,b}.{x,y}", ["a.x", "b.y"], ["c.x"]],
  ["{a,{b,c}d}", ["a", "bd", "cd"], ["b", "ad"]],
  ["\\*", ["*"], ["a"]],
  ["[", ["["], ["a"]],
  ["{a}", ["{a}"], ["a"]],
];
for (const [glob, matching, others] of cases) {
  test(`the glob ${glob}`, () => {
    for (const name of matching) assert.ok(matches(glob, name), name);
    for (const name of others) assert.not(matches(glob, name), name);
  });
}

test("parts are directories, and ** any number of them", () => {
  assert.equal(parseGlobs("a/./**/**//b"), [[{ name: "a" }, "**", { name: "b" }]]);
});

test("braces that expand to too many patterns are literal", () => {
  assert.is(parseGlobs("{a,b}".repeat(30)).length, 1);
  assert.is(parseGlobs("{a,b}".repeat(9)).length, 512);
});

test("a path with wildcards is a glob", () => {
  for (const path of ["*", "a/b?.yaml", "[a]", "{a,b}"]) assert.ok(isGlob(path));
  for (const path of ["a", "-", "a/b.yaml", "a]b}"]) assert.not(isGlob(path));
});

test.run();
