import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { byCodePoints } from "../../src/text/codePointOrder.js";

test("texts are in the order of their code points", () => {
  const sorted = [
    "",
    "1.10",
    "1.9",
    "B",
    "a",
    "a\u0000",
    "ab",
    "\ud7ff",
    "\ue000",
    "\uffff",
    "\u{10000}",
    "😀",
    "😀a",
  ];
  assert.equal(sorted.toReversed().toSorted(byCodePoints), sorted);
});

test("law: the order is that of UTF-8, in which Go compares", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(text, text, (a, b) => {
      assert.is(Math.sign(byCodePoints(a, b)), Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});

test.run();
