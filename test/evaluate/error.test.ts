import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { reportedError } from "../../src/evaluate/error.js";
import * as evaluation from "../../src/evaluate/index.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { engineSuite } from "./engines.js";
import { rejection } from "./rejection.js";

const test = engineSuite("JsonnetError", evaluation);
const reports = suite("reports of Jsonnet");

test("a static error has its position", async ({ evaluateSnippet }) => {
  const error = await rejection(evaluateSnippet("{\n  a: b,\n}", { filename: "dir/my file.jsonnet" }));
  assert.is(error.name, "JsonnetError");
  assert.is(error.code, "static");
  assert.is(error.message, "dir/my file.jsonnet:2:6: Unknown variable: b");
  assert.equal(error.trace, [{ file: "dir/my file.jsonnet", line: 2, column: 6 }]);
});

test("a runtime error has its trace, innermost frame first", async ({ evaluateSnippet }) => {
  const source = "local f(x) =\n  assert x > 1 : 'no';\n  x;\n{ a: f(0) }";
  const error = await rejection(evaluateSnippet(source, { filename: "a.jsonnet" }));
  assert.is(error.code, "runtime");
  assert.is(error.message.split("\n\t")[0], "no");
  const placed = error.trace.filter(({ file }) => file !== undefined);
  assert.equal(
    placed.map(({ file, line, column }) => [file, line, column].join(":")),
    ["a.jsonnet:2:3", "a.jsonnet:4:6"],
  );
  assert.is(placed[1]?.name, "object <anonymous>");
  assert.equal(error.trace.at(-1), { name: "During manifestation" });
});

reports("a message may have several lines, and a file name may look like a position", () => {
  const error = reportedError("RUNTIME ERROR: one\n\ttwo\nthree\n\tC:\\a:1:2.jsonnet:(3:4)-(5:6)\t\n\t...\n");
  assert.is(error.message, "one\n\ttwo\nthree\n\tC:\\a:1:2.jsonnet:(3:4)-(5:6)\n\t...");
  assert.equal(error.trace, [{ file: "C:\\a:1:2.jsonnet", line: 3, column: 4 }, { name: "..." }]);
});

reports("a long report is parsed in linear time", () => {
  for (const long of [":1".repeat(500_000), `:${"1".repeat(1_000_000)}`, "\n\t:1".repeat(200_000)]) {
    assert.is(reportedError(`RUNTIME ERROR: x\n\t${long}\t\n`).code, "runtime");
    assert.is(reportedError(`STATIC ERROR: x${long}`).code, "static");
  }
});

test("a missing variable, argument or import is a runtime error", async ({ evaluateSnippet }) => {
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

test("a static error in an imported file has its position there", async ({ evaluateSnippet }) => {
  const file = join(temporaryFolder(), "wrong.libsonnet");
  writeFileSync(file, "{\n  a: b }");
  const error = await rejection(evaluateSnippet(`{ x: import '${file}' }`));
  assert.is(error.code, "static");
  assert.equal(error.trace, [{ file, line: 2, column: 6 }]);
});

test("a column counts bytes, and a trace has at most twenty frames and a gap", async ({
  evaluateSnippet,
}) => {
  const { trace } = await rejection(evaluateSnippet("'é' + error 'no'", { filename: "a.jsonnet" }));
  assert.equal(trace[0], { file: "a.jsonnet", line: 1, column: 8 });
  const deep = await rejection(
    evaluateSnippet("local f(x) = if x == 0 then error 'no' else 1 + f(x - 1); f(99)"),
  );
  assert.is(deep.trace.length, 21);
  assert.equal(deep.trace[10], { name: "..." });
});

test("a static error in code of a variable names the variable", async ({ evaluateSnippet }) => {
  const error = await rejection(evaluateSnippet("std.extVar('a')", { ext: { a: { code: "b" } } }));
  assert.is(error.code, "static");
  assert.equal(error.trace, [{ file: "<extvar:a>", line: 1, column: 1 }]);
});

test("files that import each other are a runtime error", async ({ evaluateSnippet }) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.libsonnet"), "import 'b.libsonnet'");
  writeFileSync(join(folder, "b.libsonnet"), "import 'a.libsonnet'");
  assert.is((await rejection(evaluateSnippet("import 'a.libsonnet'", { jpath: folder }))).code, "runtime");
});

reports.run();
test.run();
