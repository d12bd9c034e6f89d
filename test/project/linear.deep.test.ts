import { test } from "uvu";
import * as assert from "uvu/assert";
import { format, ImportSpecError, imageStreams, importSpec, parse, parseDocument } from "../../src/index.js";
import { assertLinear } from "../support/cost.js";

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
  "one Line": ["annotation a\n|", "x"],
  "controls in a Line": ["annotation a\n|", "\u0001"],
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
  "misspelt streams": ["", "strem s lookupLocal\n"],
  "misspelt words with values": ["from x", " labl a scheduld"],
  Lines: ["annotation a", "\n|"],
  "comments between Lines": ["annotation a", "\n|\n#"],
  "unexpected Lines": ["from x", "\n|"],
  "annotations of Lines": ["tag t", " annotation a\n| b\n"],
  "each after each": ["stream s", " each local"],
  "images of each": ["stream s each local annotation a b", " from c:1 annotation d e"],
};

function textOf([begin, piece]: readonly [string, string], length: number): string {
  return begin + piece.repeat((length - begin.length) / piece.length);
}

function parseAndFormat(text: string): void {
  parse(text, "specs");
  parseDocument(text, "ImageStreamImport");
  try {
    format(text);
  } catch (error) {
    assert.instance(error, ImportSpecError);
  }
}

const million = 1_000_000;
const sizes = [
  [shapes, 10 * million],
  [denseShapes, million / 2],
] as const;

for (const [table, size] of sizes) {
  for (const [name, shape] of Object.entries(table)) {
    test(`parsing and formatting ${size / million} MB of ${name} is linear`, () => {
      assertLinear((length) => textOf(shape, length), size, parseAndFormat);
    });
  }
}

test("a hole with many specs takes linear time", () => {
  const specsOf = (size: number) =>
    Array.from({ length: size }, (_, index) => importSpec(`from a:${index} to t`));
  assertLinear(
    specsOf,
    100_000,
    (specs) => imageStreams`stream web each scheduled annotation a b from ${specs} local`,
  );
});

test("a million unknown words give one diagnostic", () => {
  assert.is(parse(`from x${" unknown".repeat(million)}`).diagnostics.length, 1);
});

test.run();
