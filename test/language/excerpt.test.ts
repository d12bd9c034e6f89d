import { test } from "uvu";
import * as assert from "uvu/assert";
import { characterName, excerpt } from "../../src/language/excerpt.js";

test("an excerpt has at most 60 code points", () => {
  assert.is(excerpt("a".repeat(60)), "a".repeat(60));
  assert.is(excerpt("a".repeat(61)), `${"a".repeat(60)}…`);
  assert.is(excerpt("😀".repeat(60)), "😀".repeat(60));
  assert.is(excerpt("😀".repeat(61)), `${"😀".repeat(60)}…`);
});

test("a character is named by itself, its code point or its escape", () => {
  assert.is(characterName("{"), "'{'");
  assert.is(characterName("\u0007"), "U+0007");
  assert.is(characterName("\u00a0"), "U+00A0 (no-break space)");
  assert.is(characterName("\ud83d"), "U+D83D");
  assert.is(characterName(String.raw`\ude00`), String.raw`'\ude00'`);
});

test.run();
