import type { Range } from "../../grammar/range.js";
import type { Struct } from "../schema/field.js";
import { type Leaf, leavesOf } from "../schema/leaves.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { assemble } from "./assemble.js";
import { diagnostic, type Plan, type Slot } from "./plan.js";

/** An API type that plans are turned into, ready for use. */
export interface Target {
  readonly leaves: readonly Leaf[];
  /** The place of a leaf by its path; undefined if the type has none. */
  readonly placeOf: (path: string) => number | undefined;
}

/** The target for a struct. `renamed` says which leaf of it takes what the language keeps under another path. */
export function targetOf(struct: Struct, renamed: Readonly<Record<string, string>> = {}): Target {
  const leaves = leavesOf(struct);
  const places = new Map(leaves.map(({ path }, place) => [path.join("."), place]));
  return { leaves, placeOf: (path) => places.get(renamed[path] ?? path) };
}

/** An object made of a plan, and where in the text each of its fields was said. */
export interface Carried {
  readonly object: Record<string, unknown>;
  readonly ranges: ReadonlyMap<string, Range>;
}

/** How a diagnostic names what cannot hold a field, and what can. */
export interface Holders {
  readonly owner: string;
  readonly other: string;
}

/** Where a leaf was said; of a map, where its first key was. */
function rangeOf({ ranges }: Plan, leaf: number, slot: Slot): Range | undefined {
  if (!(slot instanceof Map)) return ranges.get(String(leaf));
  const [key] = slot.keys();
  return ranges.get(`${leaf}:${key}`);
}

/** The object of a target that a plan stands for. What the target has no field for is a diagnostic. */
export function carry(plan: Plan, target: Target, holders: Holders, diagnostics: Diagnostic[]): Carried {
  const slots: Slot[] = target.leaves.map(() => undefined);
  const ranges = new Map<string, Range>();
  for (const [leaf, slot] of plan.slots.entries()) {
    if (slot === undefined) continue;
    const path = plan.context.leaves[leaf]?.path.join(".") as string;
    const range = rangeOf(plan, leaf, slot) ?? plan.node.range;
    const place = target.placeOf(path);
    if (place === undefined) {
      diagnostics.push(diagnostic("not-carried", range, { ...holders, field: path }));
      continue;
    }
    slots[place] = slot;
    ranges.set(target.leaves[place]?.path.join(".") as string, range);
  }
  return { object: assemble(target.leaves, slots), ranges };
}
