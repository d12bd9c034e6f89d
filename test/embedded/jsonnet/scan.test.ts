import { test } from "uvu";
import * as assert from "uvu/assert";
import { scanJsonnet } from "../../../src/embedded/jsonnet/scan.js";

/** The tokens of a file: names and marks as they are, strings as JSON. */
const scan = (file: string): string =>
  [...scanJsonnet(file)]
    .map((token) =>
      token.type === "string" ? JSON.stringify(token.string.text) : file.slice(token.start, token.end),
    )
    .join(" ");

test("names, strings and marks", () => {
  assert.is(scan("local a = import 'x'; a.b(\"c\") + 1"), 'local a = import "x" ; a . b ( "c" ) + 1');
});

test("comments of three kinds are no tokens", () => {
  assert.is(scan("a // 'b\n# \"c\nd /* ' */ e /* f"), "a d e");
});

test("escapes of strings in quotes", () => {
  assert.is(scan(String.raw`'\'\"\\\/\b\f\n\r\té' "'"`), `${JSON.stringify("'\"\\/\b\f\n\r\té")} "'"`);
  assert.is(scan("'a\nb'"), '"a\\nb"');
});

test("strings without escapes", () => {
  assert.is(scan(`@'a''b\\n' @"c""d"`), String.raw`"a'b\\n" "c\"d"`);
});

test("text blocks", () => {
  assert.is(scan("|||\n  a\n   b\n\n  c\n|||"), '"a\\n b\\n\\nc\\n"');
  assert.is(scan("||| \t\n\n\ta\n  |||"), '"\\na\\n"');
  assert.is(scan("|||-\n  a\n|||"), '"a"');
  assert.is(scan("|||\n    a ||| b\n  |||"), '"a ||| b\\n"');
});

test("the scan ends at a string or comment that is wrong", () => {
  for (const wrong of [
    "'b",
    "'b\\q'",
    "'\\u12'",
    "@'b",
    "||| b",
    "|||\nb\n|||",
    "|||\n  b\n c\n|||",
    "|||\n  b",
    "/* b",
  ])
    assert.is(scan(`a ${wrong}`), "a");
});

test("each character of a string has its offset in the file", () => {
  const file = "|||\n    a\n    b\n  |||";
  const [token] = scanJsonnet(file);
  assert.is(token?.type, "string");
  if (token?.type !== "string") return;
  assert.equal(
    token.string.offsets.map((offset) => file[offset]),
    ["a", "\n", "b", "\n", " "],
  );
});

test.run();
