import { test } from "uvu";
import * as assert from "uvu/assert";
import { foreignHint } from "../../src/language/foreign.js";
import { fieldHints, foreignHints } from "../../src/language/messages.js";

test("what other languages write is told in a word", () => {
  assert.is(foreignHint("//"), foreignHints.comment);
  assert.is(foreignHint("//comment's"), foreignHints.comment);
  assert.is(foreignHint("'web'"), foreignHints.quote);
  assert.is(foreignHint("to=x"), foreignHints.equals);
  assert.is(foreignHint("web;"), "Remove the ';': white space separates words.");
  assert.is(foreignHint("web,"), "Remove the ',': white space separates words.");
  for (const word of ["web", "a/b", "a;b", ""]) assert.is(foreignHint(word), undefined, word);
});

test("a field that holds the fields of words has a hint of its own", () => {
  for (const [field, hint] of Object.entries(fieldHints)) assert.is(foreignHint(field), hint);
  assert.is(foreignHint("constructor"), undefined);
});

test.run();
