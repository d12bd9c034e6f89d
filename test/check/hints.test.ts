// Each error of OpenShift's own code about the manifests in test/oracle has a hint, or a reason not to have one.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hints } from "../../src/check/hints.js";
import { manifestErrors } from "../../src/server/validate.js";
import type { ManifestLine } from "../server/oracle.js";
import { chosenLines } from "../support/oracle.js";

const errors = chosenLines<ManifestLine>("manifests.ndjson")
  .filter((line) => line.errors !== undefined)
  .flatMap(({ manifest }) => manifestErrors(manifest));

/** Sentences of the server that need no hint. */
const clear: readonly (readonly [why: string, sentence: RegExp])[] = [
  ["it says what is allowed", /consist of|must be no more than|cannot be longer than/],
  ["it says what to leave out", /^FieldValueInvalid may not (?:be|contain) '/],
  [
    "it names the field that needs a value",
    /^FieldValueRequired (?:container image references require a name)?$/,
  ],
];

test("every error of the server has a hint, unless its sentence says what to write", () => {
  const distinct = new Map(errors.map(({ type, detail, rule }) => [`${type} ${detail}`, rule]));
  assert.ok(distinct.size > 20);
  for (const [sentence, rule] of distinct) {
    const isClear = clear.some(([, pattern]) => pattern.test(sentence));
    assert.is(hints[rule] === undefined, isClear, sentence);
  }
});

test.run();
