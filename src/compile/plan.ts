import type { Value } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import type { Context } from "../language/context.js";
import { firstSetMessage } from "../language/messages.js";
import type { Leaf } from "../schema/leaves.js";
import type { Collector } from "./collector.js";

/** The value that sets a leaf. A map gathers its keys one by one. */
export type Slot = string | boolean | undefined | Map<string, string>;

/** The range that sets a slot; for a map, that of each key. */
export type SlotRange = Range | undefined | Map<string, Range>;

/** A value with holes: its range, and its text in parts. A number among the parts is the index of a hole. */
export type FillValue = Pick<Value, "range" | "parts">;

/** A gap in a plan that holes fill: the value of a word, the key and value of a pair, or the fields of an object. */
export type Fill =
  | { readonly type: "value"; readonly leaf: number; readonly owner: string; readonly value: FillValue }
  | { readonly type: "boolean"; readonly leaf: number; readonly owner: string; readonly value: FillValue }
  | {
      readonly type: "pair";
      readonly leaf: number;
      readonly owner: string;
      readonly key: FillValue;
      readonly value: FillValue;
    }
  | { readonly type: "clauses"; readonly hole: number; readonly range: Range };

/** A compiled item: one slot per leaf of its context, which holds the constants of the text, and the fills that wait. */
export interface Plan {
  readonly context: Context;
  /** The range of the item, or of the whole text for bare clauses. */
  readonly range: Range;
  readonly slots: Slot[];
  readonly fills: Fill[];
  readonly ranges: SlotRange[];
  /** The `each` that sets what the item does not set itself. */
  readonly each?: Plan | undefined;
}

/** True for the value of a `from` in a document that is a hole alone: the hole may pass specs. */
export const mayBeSpecs = ({ takesSpecs, subject }: Context, fill: Fill): boolean =>
  takesSpecs && fill.type === "value" && fill.leaf === subject && fill.value.parts.length === 1;

/**
 * Copies a plan without its fills. The slots of the copy can be set; its maps and ranges can be added to if it `adds`.
 * Each field is written out: a spread would cost ten times the whole call of a tag.
 */
export function copyOf({ context, range, slots, ranges, each }: Plan, adds: boolean): Plan {
  if (!adds) return { context, range, slots: slots.slice(), fills: [], ranges, each };
  return { context, range, slots: copiesOf(slots), fills: [], ranges: copiesOf(ranges), each };
}

const copiesOf = <Each>(values: readonly Each[]): Each[] =>
  values.map((each) => (each instanceof Map ? (new Map(each) as Each) : each));

/** Names a leaf, or a key of a map, as in the API: `importPolicy.scheduled`, `annotations[tags]`. */
export function nameOf(context: Context, leaf: number, key?: string): string {
  const path = context.leaves[leaf]?.name ?? "";
  return key === undefined ? path : `${path}[${key}]`;
}

/** The range that sets a leaf, or a key of a map, in an item itself. */
export function ownRange({ ranges }: Pick<Plan, "ranges">, leaf: number, key?: string): Range | undefined {
  const range = ranges[leaf];
  if (!(range instanceof Map)) return range;
  return key === undefined ? undefined : range.get(key);
}

/** Records the range that sets a leaf, or a key of a map. */
export function setRange(ranges: SlotRange[], leaf: number, key: string | undefined, range: Range): void {
  const known = ranges[leaf];
  if (key === undefined) ranges[leaf] = range;
  else if (known instanceof Map) known.set(key, range);
  else ranges[leaf] = new Map([[key, range]]);
}

/** Records the range that sets a leaf or key. Returns false, and reports it, if it was set before. */
export function claim(
  plan: Plan,
  leaf: number,
  key: string | undefined,
  range: Range,
  collector: Collector,
): boolean {
  const first = ownRange(plan, leaf, key);
  if (first === undefined) {
    setRange(plan.ranges, leaf, key, range);
    return true;
  }
  const related = [{ range: first, message: firstSetMessage }];
  collector.report("duplicate-field", range, { field: nameOf(plan.context, leaf, key) }, { related });
  return false;
}

/** The range that sets a leaf or a key of one: in the item, else in its `each`. */
export function rangeOf(plan: Plan, leaf: number, key?: string): Range | undefined {
  const { context, each } = plan;
  const own = ownRange(plan, leaf, key);
  if (own !== undefined || each === undefined) return own;
  const index = each.context.indexOf((context.leaves[leaf] as Leaf).name);
  return index === undefined ? undefined : ownRange(each, index, key);
}

/** The map in a leaf's slot; an empty one at first. */
export function mapAt(plan: Plan, leaf: number): Map<string, string> {
  const map = plan.slots[leaf] ?? new Map<string, string>();
  plan.slots[leaf] = map;
  return map as Map<string, string>;
}

/** The range of the word that an item begins with. */
export const keywordOf = ({ context, range: { start } }: Plan): Range => ({
  start,
  end: start + context.word.length,
});
