import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { literalOf } from "../../src/unplugin/literal.js";

const run = (expression: string): unknown => new Function(`return (${expression})`)();

test("law: a literal evaluates to the value that it was made from", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      assert.equal(JSON.stringify(run(literalOf(value))), JSON.stringify(value));
    }),
  );
});

test("__proto__ is an ordinary key", () => {
  const value = run(literalOf(JSON.parse('{ "__proto__": "a", "constructor": "b" }'))) as object;
  assert.equal(Object.entries(value), [
    ["__proto__", "a"],
    ["constructor", "b"],
  ]);
  assert.is(Object.getPrototypeOf(value), Object.prototype);
});

test("identifiers are written without quotes", () => {
  assert.is(literalOf({ a: { "b/c": [true, "d"] }, e: {} }), '{ a: { "b/c": [true, "d"] }, e: {} }');
});

test.run();
