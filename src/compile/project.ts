import type { Range } from "../../grammar/range.js";
import type { Blanks } from "../language/diagnostic.js";
import type { CompileCode } from "../language/messages.js";
import type { Struct } from "../schema/field.js";
import { indexesOf, type Leaf, leavesOf } from "../schema/leaves.js";
import { assemble } from "./assemble.js";
import { isDropped } from "./isDropped.js";
import { nameOf, type Plan, rangeOf, type Slot } from "./plan.js";

/** An API type that plans are projected onto, ready for use. */
export interface Target<S extends Struct = Struct, Renamed extends string = never> {
  readonly struct: S;
  /** The leaves of the struct that take fields which the language keeps under other names. */
  readonly renamed: Readonly<Record<Renamed, string>>;
  readonly leaves: readonly Leaf[];
  /** The index of the leaf that takes a field of the language; undefined if the type has none. */
  readonly indexOf: (name: string) => number | undefined;
}

/** The target for a struct. */
export function targetOf<S extends Struct, Renamed extends string = never>(
  struct: S,
  renamed: Readonly<Record<Renamed, string>> = {} as never,
): Target<S, Renamed> {
  const leaves = leavesOf(struct);
  const indexes = new Map(indexesOf(leaves));
  for (const [name, other] of Object.entries<string>(renamed)) {
    const index = indexes.get(other);
    if (index !== undefined) indexes.set(name, index);
  }
  return { struct, renamed, leaves, indexOf: (name) => indexes.get(name) };
}

/** Reports a mistake of a document that becomes a manifest. The blanks `owner` and `other` are filled in for the kind. */
export type Report = (code: CompileCode, range: Range, blanks: Blanks) => void;

/** An item as a manifest holds it: its plan, the type that it was projected onto, and the object. */
export interface Projected {
  readonly plan: Plan;
  readonly target: Target;
  readonly object: Readonly<Record<string, unknown>>;
}

/**
 * Projects a plan onto an API type, without the values that the server drops unless all are kept `asWritten`. Reports the
 * fields that the type does not have.
 */
export function project(plan: Plan, target: Target, report: Report, asWritten = false): Projected {
  const slots = new Array<Slot>(target.leaves.length).fill(undefined);
  plan.slots.forEach((slot, leaf) => {
    const source = plan.context.leaves[leaf] as Leaf;
    if (slot === undefined) return;
    const dropped = isDropped(slot, source);
    const index = target.indexOf(source.name);
    if (index !== undefined && (asWritten || !dropped)) slots[index] = slot;
    else if (!dropped) reportNotCarried(plan, leaf, slot, report);
  });
  return { plan, target, object: assemble(target.leaves, slots) };
}

/** Reports a field, or each key of a map, where it is set. */
function reportNotCarried(plan: Plan, leaf: number, slot: Slot, report: Report): void {
  for (const key of slot instanceof Map ? slot.keys() : [undefined])
    report("not-carried", rangeOf(plan, leaf, key) ?? plan.range, { field: nameOf(plan.context, leaf, key) });
}

/** The range that sets a leaf; for a map, the range that sets its first key. */
const rangeOfSlot = (plan: Plan, leaf: number, slot: Slot): Range | undefined =>
  rangeOf(plan, leaf, slot instanceof Map ? slot.keys().next().value : undefined);

/** The ranges in the text of the fields of a projected object, and of each key of its maps, by their paths. */
export function* rangesIn({ plan, target }: Projected): Generator<[path: string, range: Range]> {
  for (const [leaf, slot] of plan.slots.entries()) {
    const index = target.indexOf(plan.context.leaves[leaf]?.name as string);
    if (slot === undefined || index === undefined) continue;
    const { name } = target.leaves[index] as Leaf;
    const whole = rangeOfSlot(plan, leaf, slot);
    if (whole !== undefined) yield [name, whole];
    if (!(slot instanceof Map)) continue;
    for (const key of slot.keys()) {
      const range = rangeOf(plan, leaf, key);
      if (range !== undefined) yield [`${name}.${key}`, range];
    }
  }
}
