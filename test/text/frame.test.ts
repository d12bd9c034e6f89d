import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../src/text/diagnostic.js";
import { plain, printDiagnostic, printDiagnostics, type Style } from "../../src/text/frame.js";

const found = (start: number, end: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: "unknown-word",
  severity: "error",
  range: { start, end },
  message: "Something is wrong",
  ...more,
});

/** The printed lines of a diagnostic of a range, without the first. */
const frameOf = (text: string, start: number, end: number, more?: Partial<Diagnostic>) =>
  printDiagnostic({ name: "web", text }, found(start, end, more))
    .split("\n")
    .slice(1);

test("a diagnostic has its location, message and code, then the line with carets and the hint", () => {
  const text = "from nginx\n  schedule\n";
  const printed = printDiagnostic(
    { name: "web.imports", text },
    found(13, 21, { hint: "Did you mean 'scheduled'?" }),
  );
  assert.is(
    printed,
    [
      "web.imports:2:3: error: Something is wrong [unknown-word]",
      "  2 |   schedule",
      "    |   ^^^^^^^^ Did you mean 'scheduled'?",
    ].join("\n"),
  );
});

test("a related range has a frame of its own", () => {
  const related = [{ range: { start: 0, end: 1 }, message: "It is first set here." }];
  assert.equal(frameOf("a b", 2, 3, { related }), [
    "  1 | a b",
    "    |   ^",
    "  1 | a b",
    "    | ^ It is first set here.",
  ]);
});

test("carets are below the text in a terminal, where some characters take two columns or none", () => {
  assert.equal(frameOf("\t😀\u0085é x", 6, 7), ["  1 |  😀 é x", "    |       ^"]);
  assert.equal(frameOf("😀😀", 2, 4), ["  1 | 😀😀", "    |   ^^"]);
  assert.equal(frameOf('to "日本" x', 8, 9), ['  1 | to "日本" x', "    |           ^"]);
  assert.equal(frameOf("e\u0301 x", 3, 4), ["  1 | e\u0301 x", "    |   ^"]);
});

test("a name, a message or a hint cannot leave its line or command the terminal", () => {
  const source = { name: "a\nb", text: "x\u001b[2J\u202ey" };
  const diagnostic = { code: "odd", severity: "error", range: { start: 0, end: 1 } } as never as Diagnostic;
  const printed = printDiagnostic(source, { ...diagnostic, message: "k\u009b\u202e", hint: "h\r\n\ud800" });
  assert.equal(printed.split("\n"), [
    "a\\nb:1:1: error: k\\u009b\\u202e [odd]",
    "  1 | x [2J y",
    "    | ^ h\\r\\n\\ud800",
  ]);
  const long = printDiagnostic(source, { ...diagnostic, message: "😀".repeat(5_000) });
  assert.ok(long.length < 2_000);
});

test("a part of a longer text has the line numbers of the whole", () => {
  const source = { name: "a", text: "b\nc", firstLine: 41 };
  const diagnostic = { code: "odd", severity: "error", range: { start: 2, end: 3 }, message: "m" } as never;
  assert.equal(printDiagnostic(source, diagnostic).split("\n"), [
    "a:42:1: error: m [odd]",
    "  42 | c",
    "     | ^",
  ]);
});

test("an empty range and a range over several lines have carets in their first line", () => {
  assert.equal(frameOf("", 0, 0), ["  1 |", "    | ^"]);
  assert.equal(frameOf("a", 1, 1), ["  1 | a", "    |  ^"]);
  assert.equal(frameOf("ab\r\ncd", 1, 6), ["  1 | ab", "    |  ^"]);
});

test("line breaks of every kind are left out, and the gutter is as wide as the line number", () => {
  assert.equal(frameOf(`${"\r".repeat(11)}ab\rc`, 11, 13), ["  12 | ab", "     | ^^"]);
});

test("a long line is cut around the range", () => {
  const text = `${"a".repeat(500)}bad${"c".repeat(500)}`;
  const [line = "", marks = ""] = frameOf(text, 500, 503);
  assert.ok(line.length < 120);
  assert.is(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1), "bad");
  assert.match(line, /^ {2}1 \| …a+badc+…$/);
});

test("no character is cut in two", () => {
  const [line = ""] = frameOf(`${"😀".repeat(100)}a${"😀".repeat(200)}`, 201, 203);
  assert.match(line, /^ {2}1 \| …😀+a😀+…$/u);
});

test("a long range is cut, too", () => {
  const lines = frameOf("x".repeat(100_000), 0, 100_000);
  assert.ok(lines.every((line) => line.length < 120));
});

test("each part of a diagnostic has the colour of the style", () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</>`;
  const style: Style = { location: mark("l"), severity: mark("s"), gutter: mark("g"), hint: mark("h") };
  const printed = printDiagnostic({ name: "web", text: "a" }, found(0, 1, { severity: "warning" }), style);
  assert.is(
    printed,
    "<l>web:1:1:</> <s>warning:</> Something is wrong [unknown-word]\n  <g>1 |</> a\n  <g>  |</> <h>^</>",
  );
});

test("twenty diagnostics are printed and the others are counted", () => {
  const many = Array.from({ length: 25 }, () => found(0, 1));
  const printed = printDiagnostics({ name: "web", text: "a" }, many, plain).split("\n\n");
  assert.is(printed.length, 21);
  assert.is(printed.at(-1), "… and 5 more");
  assert.is(printDiagnostics({ name: "web", text: "a" }, many.slice(0, 20)).split("\n\n").length, 20);
});

test.run();
