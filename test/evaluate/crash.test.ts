import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import type { SnippetOptions } from "../../src/evaluate/index.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import * as evaluation from "./bundled.js";
import { engineSuite, type OnEngine } from "./engines.js";
import { nested, refuseNested } from "./nested.js";
import { rejection } from "./rejection.js";

const test = engineSuite("inputs that crash or hang an engine", evaluation);
const codeOf = async ({ evaluateSnippet }: OnEngine, source: string, options: SnippetOptions = {}) =>
  (await rejection(evaluateSnippet(source, options))).code;

// Whatever happened, the next evaluation works.
test.after.each(async ({ evaluateSnippet }) => assert.is(await evaluateSnippet("1"), 1));

test("a directory, a missing file and bytes that are not text are refused", async ({ evaluateFile }) => {
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

test("a NUL is refused anywhere", async (on) => {
  const { evaluateFile } = on;
  assert.is(await codeOf(on, "{}\0"), "nul");
  assert.is(await codeOf(on, "{}", { filename: "a\0b" }), "nul");
  assert.is(await codeOf(on, "{}", { jpath: "a\0b" }), "nul");
  assert.is(await codeOf(on, "{}", { ext: { a: "\0" } }), "nul");
  assert.is(await codeOf(on, "{}", { ext: { "a\0b": "" } }), "nul");
  assert.is(await codeOf(on, "{}", { tla: { a: { code: "1\0" } } }), "nul");
  assert.is((await rejection(evaluateFile("a\0b"))).code, "nul");
});

for (const name of Object.keys(nested)) {
  test.only("binding", `100,000 nested ${name} crash and become an error`, (on) => refuseNested(on, name));
}
// crash.deep.test.ts has the others: each takes the engine a second.
test.only("wasm", "100,000 nested objects crash and become an error", (on) => refuseNested(on, "objects"));

test.only(
  "binding",
  "a standard function that aborts is an error with its last output",
  async ({ evaluateSnippet }) => {
    const error = await rejection(evaluateSnippet("std.parseYaml('\"')"));
    assert.is(error.code, "crashed");
    assert.match(error.message, /closing quote/);
  },
);

test("a value that is too deep is a runtime error, and one below the limit is parsed", async (on) => {
  const { evaluateSnippet } = on;
  const nest = (depth: number) => `std.foldl(function(a, i) [a], std.range(1, ${depth}), 1)`;
  assert.is(await codeOf(on, nest(10_000)), "runtime");
  let value = await evaluateSnippet(nest(400));
  for (let depth = 400; depth > 0; depth--) [value] = value as [unknown];
  assert.is(value, 1);
});

test("infinite recursion is a runtime error", async ({ evaluateSnippet }) => {
  const error = await rejection(evaluateSnippet("local f(x) = f(x + 1); f(1)"));
  assert.is(error.code, "runtime");
  assert.match(error.message, /^max stack frames exceeded\.\n/);
});

test.only("wasm", "broken texts are runtime errors of standard functions", async (on) => {
  for (const call of ["std.parseYaml('\"')", "std.parseJson('1e999')"])
    assert.is(await codeOf(on, call), "runtime");
});

test("an endless loop ends with the timeout", async (on) => {
  const loop =
    "local sum(f) = std.foldl(function(a, i) a + f(i), std.range(1, 10000), 0); sum(function(i) sum(function(j) j))";
  assert.equal(await Promise.all([codeOf(on, loop, { timeout: 200 }), codeOf(on, loop, { timeout: 300 })]), [
    "timeout",
    "timeout",
  ]);
});

test("a native function that throws is an error, however often", async (on) => {
  const codes = await Promise.all(
    Array.from({ length: 20 }, () => codeOf(on, "std.native('importSpec')('form x')")),
  );
  assert.equal(codes, Array(20).fill("spec"));
});

test.run();
