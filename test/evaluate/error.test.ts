import { suite } from "uvu";
import * as assert from "uvu/assert";
import { reportedError } from "../../src/evaluate/error.js";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { rejection } from "./rejection.js";

const test = suite("JsonnetError");

test("a static error has its position", async () => {
  const error = await rejection(evaluateSnippet("{\n  a: b,\n}", { filename: "dir/my file.jsonnet" }));
  assert.is(error.name, "JsonnetError");
  assert.is(error.code, "static");
  assert.is(error.message, "dir/my file.jsonnet:2:6: Unknown variable: b");
  assert.equal(error.trace, [{ file: "dir/my file.jsonnet", line: 2, column: 6 }]);
});

test("a runtime error has its trace, innermost frame first", async () => {
  const source = "local f(x) =\n  assert x > 1 : 'no';\n  x;\n{ a: f(0) }";
  const error = await rejection(evaluateSnippet(source, { filename: "a.jsonnet" }));
  assert.is(error.code, "runtime");
  assert.is(error.message.split("\n\t")[0], "no");
  assert.equal(error.trace, [
    { file: "a.jsonnet", line: 2, column: 3, name: "function <f>" },
    { file: "a.jsonnet", line: 4, column: 6, name: "object <anonymous>" },
    { name: "During manifestation" },
  ]);
});

test("a message may have several lines, and a file name may look like a position", () => {
  const error = reportedError("RUNTIME ERROR: one\n\ttwo\nthree\n\tC:\\a:1:2.jsonnet:(3:4)-(5:6)\t\n\t...\n");
  assert.is(error.message, "one\n\ttwo\nthree\n\tC:\\a:1:2.jsonnet:(3:4)-(5:6)\n\t...");
  assert.equal(error.trace, [{ file: "C:\\a:1:2.jsonnet", line: 3, column: 4 }, { name: "..." }]);
});

test("a long report is parsed in linear time", () => {
  for (const long of [":1".repeat(500_000), `:${"1".repeat(1_000_000)}`, "\n\t:1".repeat(200_000)]) {
    assert.is(reportedError(`RUNTIME ERROR: x\n\t${long}\t\n`).code, "runtime");
    assert.is(reportedError(`STATIC ERROR: x${long}`).code, "static");
  }
});

test("a missing variable, argument or import is a runtime error", async () => {
  for (const source of [
    "std.extVar('x')",
    "function(x) x",
    "import 'not-there'",
    "import '.'",
    "importstr '/'",
  ]) {
    assert.is((await rejection(evaluateSnippet(source))).code, "runtime", source);
  }
});

test.run();
