import { test } from "uvu";
import * as assert from "uvu/assert";
import { printJson } from "../../../src/libsonnet/writer/json.js";

const long = "x".repeat(60);

test("what is short is on one line, and what is long has a line for each item", () => {
  assert.is(printJson({ a: [1, true, "b"], c: {} }), '{"a": [1, true, "b"], "c": {}}');
  assert.is(printJson([[1], long, long]), `[\n  [1],\n  "${long}",\n  "${long}"\n]`);
  assert.is(
    printJson({ a: [long, long] }, "  "),
    `{\n    "a": [\n      "${long}",\n      "${long}"\n    ]\n  }`,
  );
});

test("JSON is ASCII", () => {
  assert.is(printJson({ é: "\u00a0😀\n\u007f" }), '{"\\u00e9": "\\u00a0\\ud83d\\ude00\\n\\u007f"}');
});

test.run();
