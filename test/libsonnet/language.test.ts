import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet, JsonnetError } from "../../src/evaluate/index.js";
import { imageStreams } from "../../src/index.js";

const filename = fileURLToPath(new URL("../../snippet.jsonnet", import.meta.url));
const evaluate = (source: string) =>
  evaluateSnippet(`local lib = import 'main.libsonnet'; ${source}`, { filename, timeout: Infinity });

async function failureOf(source: string): Promise<string> {
  try {
    await evaluate(source);
  } catch (error) {
    if (error instanceof JsonnetError) return error.message.split("\n")[0] as string;
    throw error;
  }
  return "It did not fail";
}

test("importSpec gives a patch: a withX after it sets one field and keeps the others", async () => {
  const spec = "lib.importSpec('from nginx:1.17 scheduled insecure legacy local')";
  assert.equal(await evaluate(`${spec} + lib.importPolicy.withScheduled(false)`), {
    from: { kind: "DockerImage", name: "nginx:1.17" },
    importPolicy: { scheduled: false, insecure: true, importMode: "Legacy" },
    referencePolicy: { type: "Local" },
  });
});

test("what stands before importSpec and clauses keeps the fields that they do not set", async () => {
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

test("an error is one line: the place, the mistake, its code and the hint", async () => {
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
  const places =
    "std.map(function(text) local found = lib.attempt('clauses', text)['error']; [found.line, found.column]";
  const texts = ["😀", "to 😀 x", "to x\n\nto y", "to x\r\nto y", "to x\rto y", "\n\r\n\r to x to y"];
  assert.equal(await evaluate(`${places}, ${JSON.stringify(texts)})`), [
    [1, 1],
    [1, 6],
    [3, 1],
    [2, 1],
    [2, 1],
    [4, 7],
  ]);
});

test("what is no string is refused as by the withX functions", async () => {
  assert.is(await failureOf("lib.importSpec(1)"), "importSpec takes a string, not a number");
  assert.is(await failureOf("lib.imageStreams(['stream web'])"), "imageStreams takes a string, not an array");
});

test("long texts stay within the stack, on many lines and on one", async () => {
  const documentOf = (count: number, gap: string) =>
    ["stream web", ...Array.from({ length: count }, (_, place) => `from quay.io/org/app:${place}`)].join(gap);
  for (const text of [
    documentOf(2_000, "\n"),
    documentOf(600, " "),
    documentOf(600, ' annotation "a b" c\n'),
  ])
    assert.equal(await evaluate(`lib.imageStreams(${JSON.stringify(text)})`), imageStreams(text));
  const string = "é ".repeat(2_000);
  assert.equal(await evaluate(`lib.clauses(${JSON.stringify(`uid ${JSON.stringify(string)}`)})`), {
    from: { uid: string },
  });
  const open = JSON.stringify(`uid "${string}`);
  assert.is(await evaluate(`lib.attempt('clauses', ${open})['error'].code`), "unterminated-string");
  const long = `from nginx ${"scheduled ".repeat(5_000)}`;
  assert.is(
    await evaluate(`lib.attempt('importSpec', ${JSON.stringify(long)})['error'].code`),
    "duplicate-field",
  );
});

test.run();
