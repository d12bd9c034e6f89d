import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareCodePoints } from "../../src/text/codePoints.js";

test("texts sort by code points, not by UTF-16 units", () => {
  const sorted = ["", "a", "a\u0000", "a\u0001", "aa", "b", "é", "\uffee", "😀", "😀\u0000", "😁"];
  assert.equal(sorted.toReversed().toSorted(compareCodePoints), sorted);
  assert.not.equal(sorted.toSorted(), sorted);
  assert.is(compareCodePoints("😀", "😀"), 0);
});

test("law: the order is that of UTF-8, in which Go compares", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(text, text, (a, b) => {
      assert.is(Math.sign(compareCodePoints(a, b)), Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});

test.run();
