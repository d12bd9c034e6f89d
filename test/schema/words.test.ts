import { test } from "uvu";
import * as assert from "uvu/assert";
import { imageImportSpec, tagReference } from "../../src/schema/imageImportSpec.js";
import { imageStream } from "../../src/schema/imageStream.js";
import { camelCase, wordsOf } from "../../src/schema/words.js";

test("the words are the field's own, then one per value", () => {
  assert.equal(
    wordsOf(imageImportSpec).map(({ word, role, leaf, value }) => [word, role, leaf, value]),
    [
      ["kind", "value", 0, undefined],
      ["namespace", "value", 1, undefined],
      ["from", "value", 2, undefined],
      ["uid", "value", 3, undefined],
      ["apiVersion", "value", 4, undefined],
      ["resourceVersion", "value", 5, undefined],
      ["fieldPath", "value", 6, undefined],
      ["to", "value", 7, undefined],
      ["insecure", "flag", 8, undefined],
      ["scheduled", "flag", 9, undefined],
      ["importMode", "value", 10, undefined],
      ["legacy", "constant", 10, "Legacy"],
      ["preserveOriginal", "constant", 10, "PreserveOriginal"],
      ["referencePolicy", "value", 11, undefined],
      ["source", "constant", 11, "Source"],
      ["local", "constant", 11, "Local"],
      ["includeManifest", "flag", 12, undefined],
    ],
  );
});

test("a map's word takes a key and a value, or a key and a text", () => {
  const roles = (words: ReturnType<typeof wordsOf>) => new Map(words.map(({ word, role }) => [word, role]));
  assert.is(roles(wordsOf(tagReference)).get("annotation"), "text");
  assert.is(roles(wordsOf(imageStream)).get("label"), "pair");
});

test("camelCase lowers the first letter only", () => {
  assert.is(camelCase("PreserveOriginal"), "preserveOriginal");
  assert.is(camelCase(""), "");
});

test.run();
