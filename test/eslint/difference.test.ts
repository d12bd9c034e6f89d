import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { differenceOf } from "../../src/eslint/difference.js";

test("the difference has only the characters that differ", () => {
  assert.equal(differenceOf("from  a", "from a"), { range: { start: 5, end: 6 }, replacement: "" });
  assert.equal(differenceOf("a b  c", "a  b c"), { range: { start: 2, end: 4 }, replacement: " b" });
  assert.equal(differenceOf("a", "a\n"), { range: { start: 1, end: 1 }, replacement: "\n" });
  assert.is(differenceOf("a", "a"), undefined);
});

test("law: replacing the difference in one text gives the other", () => {
  const text = fc.string({ unit: fc.constantFrom("a", " ", "\n"), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { range, replacement } = differenceOf(before, after) ?? {
        range: { start: 0, end: 0 },
        replacement: "",
      };
      assert.is(before.slice(0, range.start) + replacement + before.slice(range.end), after);
    }),
  );
});

test.run();
