import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxFaults } from "../../grammar/fault.js";
import { Collector } from "../../src/compile/collector.js";

const range = { start: 1, end: 2 };

test("a diagnostic has the wording of its code, with its blanks filled in", () => {
  const collector = new Collector();
  collector.report("duplicate-field", range, { field: "to.name" }, { related: [{ range, message: "Here" }] });
  collector.report("wrong-hole", range, { hole: "1" }, { hint: "Pass a string." });
  const [first, second] = collector.diagnostics;
  assert.match(first?.message ?? "", /to\.name/);
  assert.is(typeof first?.hint, "string");
  assert.equal(first?.related, [{ range, message: "Here" }]);
  assert.is(second?.hint, "Pass a string.");
  assert.equal(second?.range, range);
});

test("a collector keeps no more diagnostics than a text may have", () => {
  const collector = new Collector();
  for (let count = 0; count <= maxFaults; count++) {
    assert.is(collector.isFull, count >= maxFaults);
    collector.report("missing-tag", { start: count, end: count + 1 }, {});
  }
  assert.is(collector.diagnostics.length, maxFaults);
});

test("a collector keeps what is said of a range once", () => {
  const collector = new Collector();
  for (const field of ["a", "b", "a"]) collector.report("duplicate-field", range, { field });
  collector.report("duplicate-field", { start: 1, end: 3 }, { field: "a" });
  assert.equal(
    collector.diagnostics.map(({ message, range: { end } }) => [message, end]),
    [
      ["a is set twice", 2],
      ["b is set twice", 2],
      ["a is set twice", 3],
    ],
  );
});

test.run();
