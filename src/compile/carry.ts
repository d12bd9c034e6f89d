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

/** Where a leaf was said, under its path, and each key of it; a map as a whole is where its first key is. */
function* rangesOf({ ranges }: Plan, leaf: number, slot: Slot, path: string): Generator<[string, Range]> {
  const whole = ranges.get(slot instanceof Map ? `${leaf}:${slot.keys().next().value}` : String(leaf));
  if (whole !== undefined) yield [path, whole];
  if (!(slot instanceof Map)) return;
  for (const key of slot.keys()) {
    const range = ranges.get(`${leaf}:${key}`);
    if (range !== undefined) yield [`${path}.${key}`, range];
  }
}

/** The object of a target that a plan stands for. What the target has no field for is a diagnostic. */
export function carry(plan: Plan, target: Target, holders: Holders, diagnostics: Diagnostic[]): Carried {
  const slots: Slot[] = target.leaves.map(() => undefined);
  const ranges = new Map<string, Range>();
  for (const [leaf, slot] of plan.slots.entries()) {
    if (slot === undefined) continue;
    const path = plan.context.leaves[leaf]?.path.join(".") as string;
    const place = target.placeOf(path);
    if (place === undefined) {
      const [said] = rangesOf(plan, leaf, slot, path);
      diagnostics.push(diagnostic("not-carried", said?.[1] ?? plan.node.range, { ...holders, field: path }));
      continue;
    }
    slots[place] = slot;
    const own = target.leaves[place]?.path.join(".") as string;
    for (const [each, range] of rangesOf(plan, leaf, slot, own)) ranges.set(each, range);
  }
  return { object: assemble(target.leaves, slots), ranges };
}
