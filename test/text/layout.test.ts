import { test } from "uvu";
import * as assert from "uvu/assert";
import { layout } from "../../src/text/layout.js";

test("pieces are on one line if it has at most 100 columns", () => {
  const piece = "x".repeat(97);
  assert.is(layout([piece, "ab"], ""), `${piece} ab`);
  assert.is(layout([piece, "abc"], ""), `${piece}\n  abc`);
  assert.is(layout([piece, "ab", "c"], ""), `${piece}\n  ab\n  c`);
});

test("the indent counts as columns, and is before every line", () => {
  const piece = "x".repeat(95);
  assert.is(layout([piece, "ab"], "  "), `  ${piece} ab`);
  assert.is(layout([piece, "abc"], "   "), `   ${piece}\n     abc`);
});

test("columns are code points", () => {
  assert.is(layout(["😀".repeat(97), "ab"], ""), `${"😀".repeat(97)} ab`);
});

test("a single piece is never broken", () => {
  assert.is(layout(["x".repeat(200)], "  "), `  ${"x".repeat(200)}`);
  assert.is(layout([], ""), "");
});

test.run();
