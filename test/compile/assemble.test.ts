import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { assemble } from "../../src/compile/assemble.js";
import { buildSpec } from "../../src/compile/buildSpec.generated.js";
import type { Slot } from "../../src/compile/plan.js";
import { imageImportSpec, tagReference } from "../../src/schema/imageImportSpec.js";
import { leavesOf } from "../../src/schema/leaves.js";
import { runs } from "../support/runs.js";

const leaves = leavesOf(imageImportSpec);

test("slots become an object in the order of the leaves, without leaves that are not set", () => {
  const slots: Slot[] = leaves.map(({ path }) => (path.at(-1) === "name" ? path.join(".") : undefined));
  slots[leaves.length - 1] = false;
  assert.is(
    JSON.stringify(assemble(leaves, slots)),
    '{"from":{"name":"from.name"},"to":{"name":"to.name"},"includeManifest":false}',
  );
  assert.equal(assemble(leaves, []), {});
});

test("a map becomes an object, whatever its keys are", () => {
  const slots: Slot[] = [];
  slots[leavesOf(tagReference).findIndex(({ path }) => path[0] === "annotations")] = new Map([
    ["__proto__", "a"],
  ]);
  assert.is(JSON.stringify(assemble(leavesOf(tagReference), slots)), '{"annotations":{"__proto__":"a"}}');
});

test("law: the generated buildSpec returns what assemble returns, and a new object each time", () => {
  const anySlot = fc.option(fc.oneof(fc.string(), fc.boolean()), { nil: undefined });
  const anySlots = fc.array(anySlot, { minLength: leaves.length, maxLength: leaves.length });
  fc.assert(
    fc.property(anySlots, (slots) => {
      const built = buildSpec(slots);
      assert.is(JSON.stringify(built), JSON.stringify(assemble(leaves, slots)));
      assert.equal(built, assemble(leaves, slots));
      assert.is.not(buildSpec(slots), built);
    }),
    { numRuns: runs(2_000) },
  );
});

test.run();
