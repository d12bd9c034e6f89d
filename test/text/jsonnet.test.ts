import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { jsonnetName, jsonnetString } from "../../src/text/jsonnet.js";

test("a string is in single quotes, or in double quotes if that saves escapes", () => {
  assert.is(jsonnetString("a"), "'a'");
  assert.is(jsonnetString("it's"), `"it's"`);
  assert.is(jsonnetString(`"it's"`), String.raw`'"it\'s"'`);
  assert.is(jsonnetString(""), "''");
});

test("characters that would be invisible are escaped", () => {
  assert.is(jsonnetString("\\\b\f\n\r\t"), String.raw`'\\\b\f\n\r\t'`);
  assert.is(jsonnetString("\u0000\u001f\u007f\u009f"), String.raw`'\u0000\u001f\u007f\u009f'`);
  assert.is(jsonnetString("é😀"), "'é😀'");
});

test("a name is bare if it is an identifier and not a keyword", () => {
  assert.equal(["from", "_a1", "a-b", "1a", "", "local", "import", "#a", "é"].map(jsonnetName), [
    "from",
    "_a1",
    "'a-b'",
    "'1a'",
    "''",
    "'local'",
    "'import'",
    "'#a'",
    "'é'",
  ]);
});

test("law: Jsonnet reads back what was written", async () => {
  // The C++ implementation misreads characters beyond U+3FFFF.
  const character = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 1 }),
    fc.constantFrom("'", '"', "\\", "\n", "\u0000"),
  );
  const texts = fc.sample(
    fc.array(character).map((parts) => parts.join("")),
    500,
  );
  const source = `[${texts.map((text) => `[${jsonnetString(text)}, { ${jsonnetName(text)}: 1 }]`).join(", ")}]`;
  const expected = texts.map((text) => [text, Object.fromEntries([[text, 1]])]);
  assert.equal(await evaluateSnippet(source), expected);
});

test.run();
