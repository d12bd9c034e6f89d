// Each thing that OpenShift's own code says of the manifests in test/oracle has a hint, or a reason not to.
import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hintFor } from "../../src/check/hints.js";
import type { FieldError } from "../../src/server/fieldError.js";

const file = new URL("../oracle/manifests.ndjson", import.meta.url);
const said = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .flatMap((line): FieldError[] => JSON.parse(line).errors ?? []);

/** Sentences of the server that say themselves what to write, or whose field does. */
const clear: readonly (readonly [why: string, sentence: RegExp])[] = [
  ["it says what is allowed", /consist of|must be no more than|cannot be longer than/],
  ["it says what to leave out", /may not (?:be|contain) '/],
  [
    "the field is named, and needs a value",
    /^FieldValueRequired (?:container image references require a name)?$/,
  ],
];

test("every sentence of the server has a hint or says itself what to write", () => {
  const distinct = new Map(said.map((error) => [`${error.type} ${error.detail}`, error]));
  for (const [sentence, error] of distinct) {
    const plain = clear.some(([, pattern]) => pattern.test(sentence));
    assert.is(hintFor(error) === undefined, plain, sentence);
  }
});

test.run();
