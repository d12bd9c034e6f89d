import { test } from "uvu";
import * as assert from "uvu/assert";
import { blanked, columns, visible } from "../../src/text/visible.js";

test("characters that change the text around them are escaped", () => {
  assert.is(
    visible("a\nb\r\t\u001b[2J\u009b\u202e\u200b\u2028\ufeff\ud800\u007f"),
    "a\\nb\\r\\t\\u001b[2J\\u009b\\u202e\\u200b\\u2028\\ufeff\\ud800\\u007f",
  );
  for (const text of ["", "a b", "ä日本😀", "\\n", "e\u0301"]) assert.is(visible(text), text);
});

test("the same characters are blanked one for one", () => {
  assert.is(blanked("a\tb\u001bc\u202ed"), "a b c d");
});

test("columns are those of a terminal", () => {
  assert.equal(
    ["", "abc", "日本", "한국", "ｱ", "Ａ", "😀", "e\u0301", "“x”"].map(columns),
    [0, 3, 4, 4, 1, 2, 2, 1, 3],
  );
});

test.run();
