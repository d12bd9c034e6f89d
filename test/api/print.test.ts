import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, importSpec, print } from "../../src/index.js";
import { anyClausesWithParameters, anySpecWithParameters } from "../support/arbitraries.js";
import { errorOf } from "../support/refused.js";
import { runs } from "../support/runs.js";

const refused = (spec: unknown, code: string, message: RegExp) => {
  const error = errorOf(() => print(spec as object));
  assert.is(error.code, code);
  assert.match(error.message, message);
};

test("a field that the language cannot express is refused, with its path", () => {
  refused(
    { from: { name: 1 } },
    "wrong-type",
    /^from\.name cannot be printed: it takes a string, not a number$/,
  );
});

test("a value that is not an object is refused", () => {
  for (const value of [null, undefined, [], "from x", 1])
    refused(value, "wrong-call", /^print takes an object, not /);
});

test("law: the tags return the printed object", () => {
  fc.assert(
    fc.property(anySpecWithParameters, (spec) => assert.equal(importSpec(print(spec)), spec)),
    { numRuns: runs(1_000) },
  );
  fc.assert(
    fc.property(anyClausesWithParameters, (patch) => assert.equal(clauses(print(patch)), patch)),
    { numRuns: runs(1_000) },
  );
});

test.run();
