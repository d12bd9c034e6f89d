import * as assert from "uvu/assert";
import * as evaluation from "../../src/evaluate/index.js";
import { clauses, ImportSpecError, importSpec } from "../../src/index.js";
import { engineSuite } from "./engines.js";
import { rejection } from "./rejection.js";

const test = engineSuite("natives", evaluation);

test("importSpec and clauses run the parser of this package", async ({ evaluateSnippet }) => {
  const text = "from ImageStreamTag nginx:1.17 scheduled local";
  const source = "[std.native('importSpec')(std.extVar('text')), std.native('clauses')('scheduled')]";
  assert.equal(await evaluateSnippet(source, { ext: { text } }), [importSpec(text), clauses("scheduled")]);
});

test("an invalid text gives the error of importSpec with its frame, and the trace", async ({
  evaluateSnippet,
}) => {
  const text: string = "from nginx:1.17 schedule";
  const source = "local spec(text) = std.native('importSpec')(text);\n{ a: spec(std.extVar('text')) }";
  const error = await rejection(evaluateSnippet(source, { ext: { text }, filename: "web.jsonnet" }));
  assert.is(error.code, "spec");
  assert.instance(error.cause, ImportSpecError);
  const cause = error.cause as ImportSpecError;
  assert.throws(
    () => importSpec(text),
    (thrown: ImportSpecError) => thrown.message === cause.message && thrown.code === cause.code,
  );
  assert.equal(cause.range, { start: 16, end: 24 });
  const [frame, ...trace] = error.message.slice(cause.message.length + 1).split("\n");
  assert.ok(error.message.startsWith(cause.message));
  assert.match(frame ?? "", /^\tweb\.jsonnet:1:20-50\tfunction <spec>$/);
  assert.is(error.trace.length, trace.length + 1);
  assert.equal(error.trace[0], { file: "web.jsonnet", line: 1, column: 20, name: "function <spec>" });
});

test("arguments that are not text are refused", async ({ evaluateSnippet }) => {
  for (const value of ["1", "null", "true"]) {
    assert.is((await rejection(evaluateSnippet(`std.native('clauses')(${value})`))).code, "spec");
  }
  assert.is((await rejection(evaluateSnippet("std.native('clauses')([])"))).code, "runtime");
  assert.is((await rejection(evaluateSnippet("std.native('clauses')()"))).code, "runtime");
});

test("a value with a NUL is refused instead of cut", async ({ evaluateSnippet }) => {
  const ext = { text: 'from "a\\u0000b"' };
  const error = await rejection(evaluateSnippet("std.native('importSpec')(std.extVar('text'))", { ext }));
  assert.is(error.code, "spec");
  assert.match(error.message, /NUL/);
});

test("an unknown native function is a runtime error", async ({ evaluateSnippet }) => {
  assert.is((await rejection(evaluateSnippet("std.native('import')('x')"))).code, "runtime");
});

test.run();
