import { test } from "uvu";
import * as assert from "uvu/assert";
import { format, ImportSpecError, parse } from "../../src/index.js";

/** Texts that could take long: a beginning, and a piece that is repeated. */
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
  "alternating other spaces": ["from", "\u00a0\u3000"],
  braces: ["from ", "{"],
  "halves of surrogate pairs": ["from ", "\ud800"],
  "one comment": ["from x #", "# "],
  "line ends": ["from x", "\r"],
};

/** The same with many tokens or comments: here a smaller text is enough. */
const denseShapes: typeof shapes = {
  words: ["from x", " a"],
  "unknown words": ["from x", " unknown"],
  "misspelt words": ["from x", " scheduld"],
  quotes: ["from x ", '"'],
  strings: ["from", ' "a b"'],
  "strings without space": ["from ", '"a"b'],
  "braces apart": ["from x", " {"],
  "comment lines": ["from x\n", "#\n"],
  "comments inside an item": ["from", " # c\n"],
  "one repeated field": ["from x", " scheduled"],
  "fields without values": ["from x", " to"],
  "words of another context": ["from x", " label a b"],
  specs: ["", "from x\n"],
  "lone froms": ["", "from "],
  streams: ["", "stream s label a b\n"],
};

function textOf([begin, piece]: readonly [string, string], length: number): string {
  return begin + piece.repeat((length - begin.length) / piece.length);
}

/** Returns the milliseconds of CPU that parsing and formatting a text take, so that a loaded machine changes little. */
function costOf(text: string): number {
  const start = process.cpuUsage();
  parse(text, "specs");
  try {
    format(text);
  } catch (error) {
    assert.instance(error, ImportSpecError);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

const leastCost = (text: string, times: number): number =>
  Math.min(...Array.from({ length: times }, () => costOf(text)));

const million = 1_000_000;
const sizes = [
  [shapes, 10 * million],
  [denseShapes, million / 2],
] as const;

for (const [table, size] of sizes) {
  for (const [name, shape] of Object.entries(table)) {
    test(`${size / million} MB of ${name} cost about eight times an eighth of it`, () => {
      const eighth = leastCost(textOf(shape, size / 8), 3);
      const whole = leastCost(textOf(shape, size), 2);
      // A quadratic cost would be 64 times. Garbage collection adds to the large text.
      assert.ok(whole < 24 * eighth + 200, `${eighth} ms for an eighth, ${whole} ms for the whole`);
    });
  }
}

test("a million unknown words give one diagnostic", () => {
  assert.is(parse(`from x${" unknown".repeat(million)}`).diagnostics.length, 1);
});

test.run();
