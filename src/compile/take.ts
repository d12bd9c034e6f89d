import type { Context } from "../language/context.js";
import type { Leaf } from "../schema/leaves.js";
import type { Plan, Slot } from "./plan.js";

const importPolicy = "importPolicy.";

/** The context of an item and the value of each of its leaves. */
interface Values {
  readonly context: Context;
  readonly slots: readonly unknown[];
}

/** The value of a leaf by its name; undefined if the context does not have the leaf. */
export function slotOf({ context, slots }: Values, name: string): unknown {
  const index = context.indexOf(name);
  return index === undefined ? undefined : slots[index];
}

/**
 * True for an item that the server imports: a `repository`, and a `from` of the kind DockerImage that is not a
 * reference. Only such items take an import policy; oc says "only container images can have importing flags set".
 */
function isImported(item: Values): boolean {
  if (item.context.word === "repository") return true;
  return slotOf(item, "from.kind") === "DockerImage" && slotOf(item, "reference") !== true;
}

/** True if an item takes a leaf of its `each` that it does not set itself. */
export const canTake = (item: Values, name: string): boolean =>
  item.context.indexOf(name) !== undefined && (!name.startsWith(importPolicy) || isImported(item));

/** The keys of `each` first, in its order; a key that the item sets too has the item's value. */
const mergeMaps = (each: Slot, item: Slot): Slot =>
  each instanceof Map && item instanceof Map ? new Map([...each, ...item]) : (item ?? each);

/** Completes an item with what its `each` sets and the item does not. Both are filled plans. */
export function take(each: Plan, item: Plan): Plan {
  const slots = item.slots.slice();
  for (const [index, value] of each.slots.entries()) {
    const { name } = each.context.leaves[index] as Leaf;
    if (value === undefined || !canTake(item, name)) continue;
    const own = item.context.indexOf(name) as number;
    slots[own] = mergeMaps(value, slots[own]);
  }
  return { ...item, slots, each };
}
