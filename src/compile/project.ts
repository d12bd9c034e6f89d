import { mostFaults } from "../../grammar/fault.js";
import type { Range } from "../../grammar/range.js";
import type { Struct } from "../schema/field.js";
import { type Leaf, leavesOf } from "../schema/leaves.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { assemble } from "./assemble.js";
import { diagnostic, type Plan, rangeId, type Slot } from "./plan.js";

/** An API type that plans are turned into, ready for use. */
export interface Target<S extends Struct = Struct, Renamed extends string = never> {
  readonly struct: S;
  /** Which leaf of the struct takes what the language keeps under another name. */
  readonly renamed: Readonly<Record<Renamed, string>>;
  readonly leaves: readonly Leaf[];
  /** The place of a leaf by its name; undefined if the type has none. */
  readonly placeOf: (name: string) => number | undefined;
}

/** The target for a struct. */
export function targetOf<S extends Struct, Renamed extends string = never>(
  struct: S,
  renamed: Readonly<Record<Renamed, string>> = {} as never,
): Target<S, Renamed> {
  const leaves = leavesOf(struct);
  const places = new Map(leaves.map(({ name }, place) => [name, place]));
  const placeOf = (name: string) =>
    places.get(Object.hasOwn(renamed, name) ? renamed[name as Renamed] : name);
  return { struct, renamed, leaves, placeOf };
}

/** How a diagnostic names what cannot hold a field, and what can. */
export interface Holders {
  readonly owner: string;
  readonly other: string;
}

/** Records what is wrong, unless there is too much of it. */
export function note(diagnostics: Diagnostic[], found: Diagnostic): void {
  if (diagnostics.length < mostFaults) diagnostics.push(found);
}

/** The object of a target that a plan stands for. What the target has no field for is a diagnostic. */
export function carry(
  plan: Plan,
  target: Target,
  holders: Holders,
  diagnostics: Diagnostic[],
): Record<string, unknown> {
  const slots = new Array<Slot>(target.leaves.length).fill(undefined);
  plan.slots.forEach((slot, leaf) => {
    if (slot === undefined) return;
    const { name } = plan.context.leaves[leaf] as Leaf;
    const place = target.placeOf(name);
    if (place !== undefined) {
      slots[place] = slot;
    } else {
      const range = rangeOf(plan, leaf, slot) ?? plan.range;
      note(diagnostics, diagnostic("not-carried", range, { ...holders, field: name }));
    }
  });
  return assemble(target.leaves, slots);
}

/** Where a leaf was said; a map as a whole is where its first key is. */
const rangeOf = ({ ranges }: Plan, leaf: number, slot: Slot): Range | undefined =>
  ranges.get(rangeId(leaf, slot instanceof Map ? slot.keys().next().value : undefined));

/** Where the text says the fields of what `carry` gives, and each key of a map, by their paths. */
export function* carriedRanges(plan: Plan, target: Target): Generator<[path: string, range: Range]> {
  for (const [leaf, slot] of plan.slots.entries()) {
    const place = target.placeOf(plan.context.leaves[leaf]?.name as string);
    if (slot === undefined || place === undefined) continue;
    const { name } = target.leaves[place] as Leaf;
    const whole = rangeOf(plan, leaf, slot);
    if (whole !== undefined) yield [name, whole];
    if (!(slot instanceof Map)) continue;
    for (const key of slot.keys()) {
      const range = plan.ranges.get(rangeId(leaf, key));
      if (range !== undefined) yield [`${name}.${key}`, range];
    }
  }
}
