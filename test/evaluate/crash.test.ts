import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { SnippetOptions } from "../../src/evaluate/index.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { evaluateFile, evaluateSnippet } from "./bundled.js";
import { rejection } from "./rejection.js";

const test = suite("inputs that crash or hang the binding");
const codeOf = async (source: string, options: SnippetOptions = {}) =>
  (await rejection(evaluateSnippet(source, options))).code;

// Whatever happened, the next evaluation works.
test.after.each(async () => assert.is(await evaluateSnippet("1"), 1));

test("a directory, a missing file and bytes that are not text are refused", async () => {
  const directory = temporaryFolder();
  const bytes = join(directory, "bytes.jsonnet");
  writeFileSync(bytes, new Uint8Array([0x22, 0xff, 0x22]));
  const reasons = await Promise.all([
    rejection(evaluateFile(directory)),
    rejection(evaluateFile(join(directory, "none.jsonnet"))),
    rejection(evaluateFile(bytes)),
  ]);
  assert.equal(
    reasons.map(({ code }) => code),
    ["file", "file", "file"],
  );
  assert.match(reasons[0]?.message ?? "", /it is a directory/);
  assert.match(reasons[1]?.message ?? "", /there is no such file/);
  assert.match(reasons[2]?.message ?? "", /it is not UTF-8 text/);
});

test("a NUL is refused anywhere", async () => {
  assert.is(await codeOf("{}\0"), "nul");
  assert.is(await codeOf("{}", { filename: "a\0b" }), "nul");
  assert.is(await codeOf("{}", { jpath: "a\0b" }), "nul");
  assert.is(await codeOf("{}", { ext: { a: "\0" } }), "nul");
  assert.is(await codeOf("{}", { ext: { "a\0b": "" } }), "nul");
  assert.is(await codeOf("{}", { tla: { a: { code: "1\0" } } }), "nul");
  assert.is((await rejection(evaluateFile("a\0b"))).code, "nul");
});

const deep = 100_000;
const nested: Record<string, string> = {
  parentheses: `${"(".repeat(deep)}1${")".repeat(deep)}`,
  objects: `${"{a:".repeat(deep)}1${"}".repeat(deep)}`,
  operators: `1${"+1".repeat(deep)}`,
  calls: `f${"()".repeat(deep)}`,
  locals: `${"local a=1;".repeat(deep)}1`,
};
for (const [name, source] of Object.entries(nested)) {
  test(`${deep} nested ${name} crash a child and become an error`, async () => {
    const error = await rejection(evaluateSnippet(source));
    assert.is(error.code, "crashed");
    assert.match(error.message, /nested/);
  });
}

test("a standard function that aborts is an error with its last output", async () => {
  const error = await rejection(evaluateSnippet("std.parseYaml('\"')"));
  assert.is(error.code, "crashed");
  assert.match(error.message, /closing quote/);
});

test("a value that is too deep is a runtime error, and one below the limit is parsed", async () => {
  const nest = (depth: number) => `std.foldl(function(a, i) [a], std.range(1, ${depth}), 1)`;
  assert.is(await codeOf(nest(10_000)), "runtime");
  let value = await evaluateSnippet(nest(400));
  for (let depth = 400; depth > 0; depth--) [value] = value as [unknown];
  assert.is(value, 1);
});

test("infinite recursion is a runtime error", async () => {
  const error = await rejection(evaluateSnippet("local f(x) = f(x + 1); f(1)"));
  assert.is(error.code, "runtime");
  assert.match(error.message, /^max stack frames exceeded\.\n/);
});

test("an endless loop ends with the timeout", async () => {
  const loop = "local f(x) = f(x + 1) tailstrict; f(1)";
  assert.equal(await Promise.all([codeOf(loop, { timeout: 200 }), codeOf(loop, { timeout: 300 })]), [
    "timeout",
    "timeout",
  ]);
});

test("a native function that throws is an error, however often", async () => {
  const codes = await Promise.all(
    Array.from({ length: 20 }, () => codeOf("std.native('importSpec')('form x')")),
  );
  assert.equal(codes, Array(20).fill("spec"));
});

test.run();
