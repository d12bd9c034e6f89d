import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareCodePoints } from "../../src/text/codePoints.js";

test("texts sort by code points, not by UTF-16 units", () => {
  const sorted = ["", "a", "a\u0000", "a\u0001", "aa", "b", "é", "\uffee", "😀", "😀\u0000", "😁"];
  assert.equal(sorted.toReversed().toSorted(compareCodePoints), sorted);
  assert.not.equal(sorted.toSorted(), sorted);
  assert.is(compareCodePoints("😀", "😀"), 0);
});

test.run();
