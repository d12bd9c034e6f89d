import type { Leaf } from "../schema/leaves.js";
import type { Plan, Slot } from "./plan.js";

const importPolicy = "importPolicy.";

/** The value of a leaf of a plan by its name; undefined if the context does not have the leaf. */
function slotOf({ context, slots }: Plan, name: string): Slot {
  const index = context.indexOf(name);
  return index === undefined ? undefined : slots[index];
}

/**
 * True for an item that the server imports: a `repository`, and a `from` of the kind DockerImage that is not a
 * reference. Only such items take an import policy; oc says "only container images can have importing flags set".
 */
function isImported(item: Plan): boolean {
  if (item.context.word === "repository") return true;
  return slotOf(item, "from.kind") === "DockerImage" && slotOf(item, "reference") !== true;
}

/** The keys of `each` first, in its order; a key that the item sets too has the item's value. */
const mergeMaps = (each: Slot, item: Slot): Slot =>
  each instanceof Map && item instanceof Map ? new Map([...each, ...item]) : (item ?? each);

/** Completes an item with what its `each` sets and the item does not. Both are filled plans. */
export function take(each: Plan, item: Plan): Plan {
  const imported = isImported(item);
  const slots = item.slots.slice();
  for (const [index, value] of each.slots.entries()) {
    const { name } = each.context.leaves[index] as Leaf;
    const own = item.context.indexOf(name);
    if (value === undefined || own === undefined || (name.startsWith(importPolicy) && !imported)) continue;
    slots[own] = mergeMaps(value, slots[own]);
  }
  return { ...item, slots, each };
}
