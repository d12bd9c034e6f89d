import { canTake, slotOf } from "../compile/take.js";
import type { Context } from "../language/context.js";
import { isObject } from "../schema/values.js";
import type { Item } from "./item.js";

/**
 * Returns an `each` with what the items of a stream or import share, if there is anything, and the items without it. A
 * field moves if two items or more can take it from `each` and all of these have it with the same value.
 */
export function hoist(items: readonly Item[], each: Context): Item[] {
  const shared: unknown[] = [];
  const own = items.map(({ slots }) => [...slots]);
  for (const [index, { name }] of each.leaves.entries()) {
    const takers = items.flatMap((item, at) => (canTake(item, name) ? [at] : []));
    if (takers.length < 2) continue;
    const slots = takers.map((at) => slotOf(items[at] as Item, name));
    const value = sharedValue(slots);
    shared[index] = value;
    if (value === undefined) continue;
    for (const at of takers) removeFrom(own[at] as unknown[], items[at] as Item, name, value);
  }
  const rest = items.map((item, at) => ({ ...item, slots: own[at] as unknown[] }));
  return shared.some((value) => value !== undefined) ? [{ context: each, slots: shared }, ...rest] : rest;
}

/** The value that all slots have; of maps, the keys that all have with the same text. Undefined if there is none. */
function sharedValue([first, ...others]: readonly unknown[]): unknown {
  if (!isObject(first)) return others.every((other) => other === first) ? first : undefined;
  const entries = Object.entries(first).filter(([key, text]) =>
    others.every((other) => isObject(other) && Object.hasOwn(other, key) && other[key] === text),
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function removeFrom(slots: unknown[], item: Item, name: string, shared: unknown): void {
  const index = item.context.indexOf(name) as number;
  const slot = slots[index];
  slots[index] =
    isObject(slot) && isObject(shared)
      ? Object.fromEntries(Object.entries(slot).filter(([key]) => !Object.hasOwn(shared, key)))
      : undefined;
}
