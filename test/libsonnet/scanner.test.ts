import { test } from "uvu";
import * as assert from "uvu/assert";
import { mapInJsonnet } from "./sources.js";

interface Scan {
  readonly tokens: readonly string[];
  readonly values: readonly string[];
  readonly faults: readonly { code: string; line: number; offset: number; text: string }[];
  readonly positions: readonly { line: number; offset: number }[];
}

const scan = `function(text)
  local scanned = scanner.scan(text);
  {
    tokens: scanned.tokens,
    values: scanned.values,
    faults: scanned.faults,
    positions: [scanned.positionOf(token) for token in std.range(0, std.length(scanned.tokens))],
  }`;

/** Scans texts, and returns what `select` takes of each. */
const scanned = async <Part>(texts: readonly string[], select: (scan: Scan) => Part): Promise<Part[]> =>
  (await mapInJsonnet<Scan>(scan, texts)).map(select);

test("tokens are words and strings as they are written", async () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "": [],
    " \t ": [],
    "from nginx": ["from", "nginx"],
    "\tfrom\t nginx ": ["from", "nginx"],
    "from\nnginx\rto\r\nweb": ["from", "nginx", "to", "web"],
    "a#b # c\nd #": ["a#b", "d"],
    '# "a\nb': ["b"],
    'to "a b" c': ["to", '"a b"', "c"],
    '"" "#" "{}" ""': ['""', '"#"', '"{}"', '""'],
    '"\\"" "a\\\\" "\\u0041"': ['"\\""', '"a\\\\"', '"\\u0041"'],
    "ünï 😀 \\ \\n": ["ünï", "😀", "\\", "\\n"],
    '"é" "😀 "': ['"é"', '"😀 "'],
  };
  const expected = Object.values(cases);
  assert.equal(await scanned(Object.keys(cases), ({ tokens }) => tokens), expected);
});

test("strings are decoded, except those with a fault", async () => {
  const texts = ['a "b c" "\\n\\u00e9\\ud83d\\ude00\\/"', '"\\q" "\\u0041"', '"\\q"\n"\\u0041"'];
  assert.equal(await scanned(texts, ({ values }) => values), [
    ["a", "b c", "\né😀/"],
    ['"\\q"', "A"],
    ['"\\q"', "A"],
  ]);
});

test("the first fault of a text has its code, its position and its characters", async () => {
  const cases: Readonly<Record<string, [code: string, line: number, offset: number, text: string]>> = {
    "a\u00a0b": ["invalid-space", 0, 1, "\u00a0"],
    "\n a{b}": ["invalid-character", 1, 2, "{"],
    "a\u0007": ["invalid-character", 0, 1, "\u0007"],
    '"\u0007"': ["control-character", 0, 1, "\u0007"],
    '"\t"': ["control-character", 0, 1, "\t"],
    'to "a b': ["unterminated-string", 0, 3, '"'],
    'to "a\\': ["unterminated-string", 0, 3, '"'],
    'to "a\n"': ["unterminated-string", 0, 3, '"'],
    '"\\x"': ["invalid-escape", 0, 1, "\\x"],
    '"\\u12"': ["invalid-escape", 0, 1, "\\u"],
    '"\\ud800"': ["lone-surrogate", 0, 1, "\\ud800"],
    '"\\ud800\\u0041"': ["lone-surrogate", 0, 1, "\\ud800"],
    '"\\ud83d\\ude00\\uDE00"': ["lone-surrogate", 0, 13, "\\uDE00"],
    '"a"b': ["missing-space", 0, 3, "b"],
    '"a""b"': ["missing-space", 0, 3, '"'],
    'a"b"': ["missing-space", 0, 1, '"'],
    "{\n}": ["invalid-character", 0, 0, "{"],
    '"a"b "c': ["missing-space", 0, 3, "b"],
  };
  const found = await scanned(Object.keys(cases), ({ faults }) => faults);
  const expected = Object.values(cases).map(([code, line, offset, text]) => [{ code, line, offset, text }]);
  assert.equal(found, expected);
});

test("texts without faults have none", async () => {
  const texts = ["a # \u0007{", '"\u00a0{}\u0080"', '"a"#', '"\\ud83D\\uDe00"', "a\\", "#{"];
  assert.equal(
    await scanned(texts, ({ faults }) => faults),
    texts.map(() => []),
  );
});

test("a position is a line and an offset in code points; the last one is the end of the text", async () => {
  const texts = ["", 'a "b c"\n\n  d # e\n ', "😀 {"];
  assert.equal(
    await scanned(texts, ({ positions }) => positions.map(({ line, offset }) => `${line}:${offset}`)),
    [["0:0"], ["0:0", "0:2", "2:2", "3:1"], ["0:0", "0:2", "0:3"]],
  );
});

test.run();
