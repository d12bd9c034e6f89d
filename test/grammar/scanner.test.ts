import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxFaults } from "../../grammar/fault.js";
import { type Input, inputOf } from "../../grammar/input.js";
import { isPascalCase, scan } from "../../grammar/scanner.js";
import { templateInput } from "../../src/api/template.js";
import { vocabulary } from "../../src/language/vocabulary.js";
import { anySource, anyText } from "../support/arbitraries.js";
import { runs } from "../support/runs.js";
import { templateOf } from "../support/templateOf.js";

const scanInput = (input: Input) => scan(input, vocabulary);
const scanText = (text: string) => scanInput(inputOf(text));

/** The tokens as `Type image`. */
const tokensOf = (text: string) =>
  scanText(text).tokens.map(({ tokenType, image }) => `${tokenType.name} ${image}`);

const faultsOf = (text: string) =>
  scanText(text).faults.map(({ code, range }) => `${code} ${range.start}-${range.end}`);

test("a word gets its token from the vocabulary", () => {
  assert.equal(
    tokensOf("from nginx to label annotation scheduled local true stream import each repository tag"),
    [
      "From from",
      "Word nginx",
      "ValueWord to",
      "PairWord label",
      "TextWord annotation",
      "FlagWord scheduled",
      "ConstantWord local",
      "Boolean true",
      "Stream stream",
      "Import import",
      "Each each",
      "Repository repository",
      "Tag tag",
    ],
  );
});

test("a word with a capital is a kind only right after `from`", () => {
  assert.equal(tokensOf("from DockerImage DockerImage"), [
    "From from",
    "Kind DockerImage",
    "Word DockerImage",
  ]);
  assert.equal(tokensOf("from # c\nFoo"), ["From from", "Kind Foo"]);
  assert.equal(faultsOf("from # c\nFoo"), ["unknown-kind 9-12"]);
  assert.equal(tokensOf("from Foo:1"), ["From from", "Word Foo:1"]);
  assert.ok(isPascalCase("A1b"));
  for (const word of ["a", "A-", "Ä", "1A", ""]) assert.not(isPascalCase(word), word);
});

test("tokens have their range and their decoded text", () => {
  const [from, string] = scanText(' from\t"a\\u0062"').tokens;
  assert.equal([from?.startOffset, from?.endOffset, from?.parts], [1, 4, ["from"]]);
  assert.equal([string?.startOffset, string?.endOffset, string?.parts], [6, 14, ["ab"]]);
});

test("a comment begins where a word could, and ends before the line break", () => {
  const { tokens, comments } = scanText('a#b #c "d\r\n# e\r#\n"f"#g');
  assert.equal(
    tokens.map(({ image }) => image),
    ["a#b", '"f"'],
  );
  assert.equal(
    comments.map(({ range }) => [range.start, range.end]),
    [
      [4, 9],
      [11, 14],
      [15, 16],
      [20, 22],
    ],
  );
});

test("other white space is reported once per run, and separates words", () => {
  assert.equal(tokensOf("from\u00a0\u00a0\u3000x"), ["From from", "Word x"]);
  assert.equal(faultsOf("from\u00a0\u00a0\u3000x"), ["invalid-space 4-6", "invalid-space 6-7"]);
});

test("a character that a word cannot contain is reported once per word", () => {
  assert.equal(faultsOf("{a{}\u0000 b\u007f"), ["invalid-character 0-1", "invalid-character 7-8"]);
  assert.equal(faultsOf("\ud83d \ude00\ude00"), ["lone-surrogate 0-1", "lone-surrogate 2-3"]);
  assert.equal(faultsOf("😀a😀"), []);
});

test("a string needs white space around it", () => {
  assert.equal(faultsOf('a"b"'), ["missing-space 1-2"]);
  assert.equal(faultsOf('"a"b'), ["missing-space 3-4"]);
  assert.equal(faultsOf('"a""b"'), ["missing-space 3-4"]);
  assert.equal(faultsOf('"a"😀'), ["missing-space 3-5"]);
  assert.equal(faultsOf('"a"\n"b"'), []);
});

test("a bar where a word could begin makes a Line of the rest of the line", () => {
  assert.equal(tokensOf('| a "b" # c {d}\\ \n|e\r|\r\n\t| f\u00a0'), [
    'Line | a "b" # c {d}\\ ',
    "Line |e",
    "Line |",
    "Line | f\u00a0",
  ]);
  assert.equal(tokensOf('a|b "|c" #|d'), ["Word a|b", 'String "|c"']);
  assert.equal(
    scanText("| a\n|  b \n|c\n|\n| \n|\td").tokens.map(({ parts }) => parts[0]),
    ["a", " b ", "c", "", "", "\td"],
  );
});

test("a bar right after a string is not a Line", () => {
  assert.equal(tokensOf('"a"|b c'), ['String "a"', "Word |b", "Word c"]);
  assert.equal(faultsOf('"a"|b c'), ["missing-space 3-4"]);
});

test("a Line may hold a tab, and no other control character and no half of a surrogate pair", () => {
  assert.equal(faultsOf("|\ta\u0007b\u007f\u0085\u000b"), [
    "control-character 3-4",
    "control-character 5-6",
    "control-character 6-7",
    "control-character 7-8",
  ]);
  assert.equal(faultsOf("| \ud83d a\ude00 😀"), ["lone-surrogate 2-3", "lone-surrogate 5-6"]);
  assert.equal(faultsOf("|\u2028\ufeff\u00a0"), []);
});

test("holes in Lines are parts of them, also right after the bar", () => {
  const { tokens, faults } = scanInput(templateInput(templateOf("| a ", "b\n|", "\n| ", " \n|", "")));
  assert.equal(
    tokens.map(({ tokenType, parts }) => [tokenType.name, parts]),
    [
      ["Line", ["a ", 0, "b"]],
      ["Line", [1]],
      ["Line", [2, " "]],
      ["Line", [3]],
    ],
  );
  assert.equal(faults, []);
});

test("a string whose whole value is a parameter is a token of its own", () => {
  const typesOf = (text: string) => scanText(text).tokens.map(({ tokenType }) => tokenType.name);
  assert.equal(typesOf(`"\${{X}}" "\${{a_1}}" "\\u0024{{X}}"`), ["Parameter", "Parameter", "Parameter"]);
  assert.equal(
    typesOf(`"\${X}" "a\${{X}}" "\${{X}} " "\${{}}" "\${{X-Y}}" "\${{é}}"`),
    Array(6).fill("String"),
  );
  const [token] = scanInput(templateInput(templateOf('"$', '{{X}}"'))).tokens;
  assert.is(token?.tokenType.name, "String");
});

test("holes: alone, glued, in strings and in comments", () => {
  const input = templateInput(templateOf("to ", " a", "b", ' "', "c", '" # ', "\nto ", ""));
  const { tokens, faults } = scanInput(input);
  assert.equal(
    tokens.map(({ tokenType, parts }) => [tokenType.name, parts]),
    [
      ["ValueWord", ["to"]],
      ["Hole", [0]],
      ["Word", ["a", 1, "b", 2]],
      ["String", [3, "c", 4]],
      ["ValueWord", ["to"]],
      ["Hole", [6]],
    ],
  );
  assert.equal(faults, []);
});

test("a hole is not a word of the language, and a text is not a hole, whatever they look like", () => {
  const { tokens } = scanInput(templateInput(templateOf("", "to to", "")));
  assert.equal(
    tokens.map(({ tokenType }) => tokenType.name),
    ["Word", "Word"],
  );
  assert.equal(faultsOf(`\${1}`), ["invalid-character 1-2"]);
});

test("the number of recorded faults is limited", () => {
  assert.is(scanText("{ ".repeat(1000)).faults.length, maxFaults);
  assert.is(scanText(`"${"\u0001".repeat(1000)}"`).faults.length, maxFaults);
});

test("law: tokens, comments and white space make up the whole text, in order", () => {
  fc.assert(
    fc.property(fc.oneof(anySource, anyText, fc.string()), (text) => {
      const { tokens, comments } = scanText(text);
      const pieces = [
        ...tokens.map(({ startOffset, endOffset = NaN }) => ({ start: startOffset, end: endOffset + 1 })),
        ...comments.map(({ range }) => range),
      ].toSorted((a, b) => a.start - b.start);
      let end = 0;
      for (const piece of pieces) {
        assert.match(text.slice(end, piece.start), /^[\s\u0085]*$/);
        assert.ok(piece.start >= end && piece.end > piece.start);
        end = piece.end;
      }
      assert.match(text.slice(end), /^[\s\u0085]*$/);
    }),
    { numRuns: runs(500) },
  );
});

test.run();
