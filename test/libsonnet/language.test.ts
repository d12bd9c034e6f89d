import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { rejection } from "../evaluate/rejection.js";

const filename = fileURLToPath(new URL("../../snippet.jsonnet", import.meta.url));
const evaluate = (source: string) =>
  evaluateSnippet(`local lib = import 'main.libsonnet'; ${source}`, { filename, timeout: Infinity });

/** Returns the first line of the error that a source fails with. */
const failureOf = async (source: string): Promise<string> =>
  (await rejection(evaluate(source))).message.split("\n")[0] as string;

test("importSpec returns a patch: a withX function after it sets one field and keeps the others", async () => {
  const spec = "lib.importSpec('from nginx:1.17 scheduled insecure legacy local')";
  assert.equal(await evaluate(`${spec} + lib.importPolicy.withScheduled(false)`), {
    from: { kind: "DockerImage", name: "nginx:1.17" },
    importPolicy: { scheduled: false, insecure: true, importMode: "Legacy" },
    referencePolicy: { type: "Local" },
  });
});

test("importSpec and clauses keep the fields before them that they do not set", async () => {
  const quick = "lib.clauses('scheduled to web')";
  const scanned = "lib.clauses('scheduled # always\\n to \"web\"')";
  for (const clauses of [quick, scanned]) {
    const before = "lib.importSpec('from nginx namespace here') + lib.importPolicy.withInsecure(true)";
    assert.equal(await evaluate(`${before} + ${clauses}`), {
      from: { kind: "DockerImage", name: "nginx", namespace: "here" },
      to: { name: "web" },
      importPolicy: { insecure: true, scheduled: true },
    });
  }
});

test("an error is one line: the position, the message, the code and the hint", async () => {
  assert.is(
    await failureOf("lib.importSpec('from nginx:1.17 schedled')"),
    "importSpec:1:17: error: Unknown word 'schedled' [unknown-word]. Did you mean 'scheduled'?",
  );
  assert.is(
    await failureOf("lib.imageStreams('stream web\\r\\n  from nginx \"😀\" {')"),
    'imageStreams:2:14: error: Unexpected value "😀" [unexpected-value]. Write the word that takes this value before it.',
  );
});

test("columns are code points, and lines end with LF, CR LF or CR", async () => {
  const positions =
    "std.map(function(text) local found = lib.attempt('clauses', text)['error']; { line: found.line, column: found.column }";
  const texts = ["😀", "to 😀 x", "to x\n\nto y", "to x\r\nto y", "to x\rto y", "\n\r\n\r to x to y"];
  assert.equal(await evaluate(`${positions}, ${JSON.stringify(texts)})`), [
    { line: 1, column: 1 },
    { line: 1, column: 6 },
    { line: 3, column: 1 },
    { line: 2, column: 1 },
    { line: 2, column: 1 },
    { line: 4, column: 7 },
  ]);
});

test("a value that is not a string is refused as by the withX functions", async () => {
  assert.is(await failureOf("lib.importSpec(1)"), "importSpec takes a string, not a number");
  assert.is(await failureOf("lib.imageStreams(['stream web'])"), "imageStreams takes a string, not an array");
});

test.run();
