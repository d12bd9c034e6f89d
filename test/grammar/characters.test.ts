import { test } from "uvu";
import * as assert from "uvu/assert";
import { classOf, isPair, isWord, otherSpaces } from "../../grammar/characters.js";

test("each UTF-16 unit has a class", () => {
  const classes: [string, string][] = [
    ["a", "word"],
    ["#", "hash"],
    ["|", "bar"],
    ["$", "word"],
    ["\\", "word"],
    ["'", "word"],
    ["é", "word"],
    ["\u200b", "word"],
    ["\ue000", "word"],
    ["\uffff", "word"],
    [" ", "space"],
    ["\t", "space"],
    ["\n", "space"],
    ["\r", "space"],
    ['"', "quote"],
    ["{", "invalid"],
    ["}", "invalid"],
    ["\u0000", "invalid"],
    ["\u001f", "invalid"],
    ["\u007f", "invalid"],
    ["\u009f", "invalid"],
    ["\u000b", "other-space"],
    ["\u0085", "other-space"],
    ["\u00a0", "other-space"],
    ["\ufeff", "other-space"],
    ["\ud800", "surrogate"],
    ["\udfff", "surrogate"],
  ];
  for (const [character, expected] of classes) {
    assert.is(classOf(character.charCodeAt(0)), expected, JSON.stringify(character));
  }
});

test("all white space of Unicode is a space or one of the other spaces", () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const white = /[\s\u0085]/.test(String.fromCharCode(unit));
    assert.is(classOf(unit) === "space" || otherSpaces.has(unit), white, unit.toString(16));
  }
});

test("isPair is true where a whole pair begins", () => {
  assert.equal(
    [0, 1, 2, 3].map((offset) => isPair("😀\ud83d", offset)),
    [true, false, false, false],
  );
});

test("isWord is true for a text that needs no quotes", () => {
  for (const text of ["nginx", "a#b", "a|b", "\\", "😀", "to", "é", "$(TAG)", "\u200b"])
    assert.ok(isWord(text), text);
  for (const text of [
    "",
    "#",
    "#a",
    "|",
    "|a",
    "a b",
    "a\n",
    'a"',
    "{",
    "a}",
    "\u00a0",
    "\u0000",
    "\ud800",
    "a\ude00",
  ])
    assert.not(isWord(text), JSON.stringify(text));
});

test.run();
