import { buildSpec } from "./buildSpec.generated.js";
import { isFlagValue, joined } from "./holes.js";
import type { Fill, Plan, Slot } from "./plan.js";

/** A fill that sets one slot. */
type SimpleFill = Extract<Fill, { type: "value" | "boolean" }>;

const isSimple = (fill: Fill): fill is SimpleFill => fill.type === "value" || fill.type === "boolean";

/** The value of a fill; undefined if a hole does not fit. */
const slotOf = ({ type, value: { parts } }: SimpleFill, holes: readonly unknown[]): Slot => {
  if (type === "value") return joined(parts, holes);
  const given = holes[parts[0] as number];
  return isFlagValue(given) ? given : undefined;
};

/**
 * Returns a function that makes the spec of a plan from the values of its holes, and undefined if one does not fit: then
 * `fillHoles` tells. It is for tags, which make many specs of a plan: nothing is allocated but the spec. Undefined for a plan
 * with holes in maps or in place of clauses.
 */
export function quickSpec({ slots, fills }: Plan): ((holes: readonly unknown[]) => unknown) | undefined {
  const simple = fills.filter(isSimple);
  if (simple.length < fills.length) return undefined;
  const filled = slots.slice();
  return (holes) => {
    // By index: an iterator costs a tenth of the whole call.
    for (let index = 0; index < simple.length; index++) {
      const fill = simple[index] as SimpleFill;
      const value = slotOf(fill, holes);
      if (value === undefined) return undefined;
      filled[fill.leaf] = value;
    }
    return buildSpec(filled);
  };
}
