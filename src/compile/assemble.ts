import type { Leaf } from "../schema/leaves.js";
import type { Slot } from "./plan.js";

/** Builds a plain object from filled slots, in the order of the API. Leaves that are not set are left out. */
export function assemble(leaves: readonly Leaf[], slots: readonly Slot[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  leaves.forEach(({ path }, leaf) => {
    const slot = slots[leaf];
    if (slot === undefined) return;
    let object = result;
    for (const name of path.slice(0, -1)) {
      object[name] ??= {};
      object = object[name] as Record<string, unknown>;
    }
    object[path.at(-1) as string] = slot instanceof Map ? Object.fromEntries(slot) : slot;
  });
  return result;
}
