import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { imageStreams } from "../../src/index.js";

const filename = fileURLToPath(new URL("../../snippet.jsonnet", import.meta.url));
const evaluate = (source: string) =>
  evaluateSnippet(`local lib = import 'main.libsonnet'; ${source}`, { filename, timeout: Infinity });

test("long texts stay within the stack, on many lines and on one", async () => {
  const documentOf = (count: number, gap: string) =>
    ["stream web", ...Array.from({ length: count }, (_, index) => `from quay.io/org/app:${index}`)].join(gap);
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
