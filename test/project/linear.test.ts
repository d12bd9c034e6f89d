import { test } from "uvu";
import * as assert from "uvu/assert";
import { format, ImportSpecError, parse } from "../../src/index.js";

/** Texts that are made to take long: a beginning, and a piece over and over. */
const shapes: Readonly<Record<string, readonly [begin: string, piece: string]>> = {
  "one word": ["from ", "a"],
  "one word of emoji": ["from ", "😀"],
  "an open string": ['from "', "a"],
  "backslashes in a string": ['from "', "\\"],
  "escapes in a string": ['from "', "\\u0041"],
  "wrong escapes in a string": ['from "', "\\x"],
  "controls in a string": ['from "', "\u0001"],
  "surrogates in a string": ['from "', "\\ud800"],
  "no-break spaces": ["from", "\u00a0"],
  "other spaces by turns": ["from", "\u00a0\u3000"],
  braces: ["from ", "{"],
  "halves of surrogate pairs": ["from ", "\ud800"],
  "one comment": ["from x #", "# "],
  "line ends": ["from x", "\r"],
};

/** The same with many tokens or comments, of which a smaller text is enough. */
const denseShapes: typeof shapes = {
  words: ["from x", " a"],
  "unknown words": ["from x", " unknown"],
  "misspelt words": ["from x", " scheduld"],
  quotes: ["from x ", '"'],
  strings: ["from", ' "a b"'],
  "strings without space": ["from ", '"a"b'],
  "braces apart": ["from x", " {"],
  "comment lines": ["from x\n", "#\n"],
  "comments within": ["from", " # c\n"],
  "one field over and over": ["from x", " scheduled"],
  "fields without values": ["from x", " to"],
  "words of another place": ["from x", " label a b"],
  specs: ["", "from x\n"],
  "lone froms": ["", "from "],
  streams: ["", "stream s label a b\n"],
};

function textOf([begin, piece]: readonly [string, string], length: number): string {
  return begin + piece.repeat((length - begin.length) / piece.length);
}

/** The milliseconds that parsing and formatting a text take. */
function timeOf(text: string): number {
  const start = performance.now();
  parse(text, "specs");
  try {
    format(text);
  } catch (error) {
    assert.instance(error, ImportSpecError);
  }
  return performance.now() - start;
}

const fastest = (text: string) => Math.min(timeOf(text), timeOf(text), timeOf(text));

const million = 1_000_000;
const sizes = [
  [shapes, 10 * million],
  [denseShapes, million / 2],
] as const;

for (const [table, size] of sizes) {
  for (const [name, shape] of Object.entries(table)) {
    test(`${size / million} MB of ${name} take seconds at most, and half of it about half`, () => {
      const whole = timeOf(textOf(shape, size));
      assert.ok(whole < 20_000, `${whole} ms`);
      const [half, double] = [fastest(textOf(shape, size / 40)), fastest(textOf(shape, size / 20))];
      assert.ok(double < 4 * half + 20, `${half} ms, and ${double} ms for twice the text`);
    });
  }
}

test("a million unknown words give few diagnostics", () => {
  assert.is(parse(`from x${" unknown".repeat(million)}`).diagnostics.length, 1);
});

test.run();
