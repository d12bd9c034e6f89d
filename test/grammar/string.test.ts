import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxFaults } from "../../grammar/fault.js";
import { inputOf } from "../../grammar/input.js";
import { scanString } from "../../grammar/string.js";
import { templateInput } from "../../src/api/template.js";
import { templateOf } from "../support/templateOf.js";

const scan = (text: string) => scanString(inputOf(text), 0, 0);

/** The codes of the faults with their ranges: `invalid-escape 1-3`. */
const faultsOf = (text: string) =>
  scan(text).faults.map(({ code, range }) => `${code} ${range.start}-${range.end}`);

test("law: a JSON string is read as JSON reads it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (value, after) => {
      const literal = JSON.stringify(value);
      const { parts, end, faults } = scan(literal + after);
      assert.equal([parts, end, faults], [[value], literal.length, []]);
    }),
  );
});

test("every escape of JSON is known", () => {
  assert.equal(scan(String.raw`"\"\\\/\b\f\n\r\t\u0041\uD83D\ude00"`).parts, ['"\\/\b\f\n\r\tA😀']);
});

test("a string ends at its quote, or at the end of the line", () => {
  assert.is(scan('"a"b"').end, 3);
  assert.equal([scan('"a\nb"').end, faultsOf('"a\nb"')], [2, ["unterminated-string 0-2"]]);
  assert.equal([scan('"a\r').end, faultsOf('"a\r')], [2, ["unterminated-string 0-2"]]);
  assert.equal(faultsOf('"'), ["unterminated-string 0-1"]);
});

test("an invalid escape is reported with its character, and scanning continues", () => {
  assert.equal(faultsOf(String.raw`"\x41\q"`), ["invalid-escape 1-3", "invalid-escape 5-7"]);
  assert.equal(faultsOf('"\\😀a"'), ["invalid-escape 1-4"]);
  assert.equal(faultsOf('"\\\t"'), ["invalid-escape 1-3"]);
  assert.equal(faultsOf(String.raw`"\u12"`), ["invalid-escape 1-3"]);
  assert.equal(faultsOf(String.raw`"\u12x4"`), ["invalid-escape 1-3"]);
});

test("a backslash at the end of the line is reported as a missing quote", () => {
  assert.equal(faultsOf('"a\\\nb'), ["unterminated-string 0-3"]);
  assert.equal(faultsOf('"a\\'), ["unterminated-string 0-3"]);
});

test("half of a surrogate pair is refused, written or escaped", () => {
  assert.equal(faultsOf('"\ud83d"'), ["lone-surrogate 1-2"]);
  assert.equal(faultsOf('"\ude00\ud83d"'), ["lone-surrogate 1-2", "lone-surrogate 2-3"]);
  assert.equal(faultsOf(String.raw`"\ud83dx"`), ["lone-surrogate 1-7"]);
  assert.equal(faultsOf('"\\ud83d\ude00"'), ["lone-surrogate 1-7", "lone-surrogate 7-8"]);
});

test("only the control characters that JSON forbids are refused", () => {
  assert.equal(
    faultsOf('"\u0000\t\u001f"'),
    [1, 2, 3].map((at) => `control-character ${at}-${at + 1}`),
  );
  assert.equal(faultsOf('"\u007f\u0085\u2028"'), []);
});

test("holes are parts of their own", () => {
  const partsOf = (...strings: string[]) => scanString(templateInput(templateOf(...strings)), 0, 0);
  assert.equal(partsOf('"', '"').parts, [0]);
  assert.equal(partsOf('"a', "b", '"').parts, ["a", 0, "b", 1]);
  assert.equal([partsOf('"', '" ', "").nextHole, partsOf('"', '" ', "").end], [1, 6]);
});

test("an invalid escape before a hole does not include the hole", () => {
  const strings = ['"\\', " \\u0", '"'];
  const { parts, faults, nextHole } = scanString(templateInput(templateOf(...strings)), 0, 0);
  assert.equal(parts, [0, " 0", 1]);
  assert.is(nextHole, 2);
  assert.equal(
    faults.map(({ code, range }) => [code, range]),
    [
      ["invalid-escape", { start: 1, end: 2 }],
      ["invalid-escape", { start: 7, end: 9 }],
    ],
  );
});

test("a missing quote is the first fault, even if the string has too many faults", () => {
  const faults = faultsOf(`"${"\u0001".repeat(maxFaults + 1)}`);
  assert.is(faults[0], `unterminated-string 0-${maxFaults + 2}`);
});

test.run();
