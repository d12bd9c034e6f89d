import type { Entry } from "./manifest.js";
import type { TrapFinding } from "./trap.js";

/** Finds something about each entry by itself. A loop, because most of many entries have nothing. */
export function findEach(
  entries: readonly Entry[],
  find: (entry: Entry) => TrapFinding | undefined,
): TrapFinding[] {
  const found: TrapFinding[] = [];
  for (const entry of entries) {
    const one = find(entry);
    if (one !== undefined) found.push(one);
  }
  return found;
}
