import type { Plan, Slot } from "./plan.js";

/** The plain object that filled slots stand for, in the order of the API, with nothing that was not said. */
export function assemble({ context }: Plan, slots: readonly Slot[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (let place = 0; place < slots.length; place++) {
    const slot = slots[place];
    if (slot === undefined) continue;
    const path = (context.leaves[place] as { path: readonly string[] }).path;
    let object = result;
    for (let depth = 0; depth < path.length - 1; depth++) {
      const name = path[depth] as string;
      object[name] ??= {};
      object = object[name] as Record<string, unknown>;
    }
    object[path.at(-1) as string] = slot instanceof Map ? Object.fromEntries(slot) : slot;
  }
  return result;
}
