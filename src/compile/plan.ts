import type { Value } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import type { Context } from "../language/context.js";
import { firstSetMessage } from "../language/messages.js";
import type { Leaf } from "../schema/leaves.js";
import type { Collector } from "./collector.js";

/** The value that sets a leaf. A map gathers its keys one by one. */
export type Slot = string | boolean | undefined | Map<string, string>;

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
  /** The range that sets each leaf, or each key of a map, by its `rangeId`. */
  readonly ranges: Map<string, Range>;
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
  const copies = slots.map((slot) => (slot instanceof Map ? new Map(slot) : slot));
  return { context, range, slots: copies, fills: [], ranges: new Map(ranges), each };
}

/** Names a leaf, or a key of a map, as in the API: `importPolicy.scheduled`, `annotations[tags]`. */
export function nameOf(context: Context, leaf: number, key?: string): string {
  const path = context.leaves[leaf]?.name ?? "";
  return key === undefined ? path : `${path}[${key}]`;
}

/** The key of `ranges` for a leaf, or for one key of a map. */
export const rangeId = (leaf: number, key?: string): string =>
  key === undefined ? String(leaf) : `${leaf}:${key}`;

/** Records the range that sets a leaf or key. Returns false, and reports it, if it was set before. */
export function claim(
  plan: Plan,
  leaf: number,
  key: string | undefined,
  range: Range,
  collector: Collector,
): boolean {
  const id = rangeId(leaf, key);
  const first = plan.ranges.get(id);
  if (first === undefined) {
    plan.ranges.set(id, range);
    return true;
  }
  const related = [{ range: first, message: firstSetMessage }];
  collector.report("duplicate-field", range, { field: nameOf(plan.context, leaf, key) }, { related });
  return false;
}

/** The range that sets a leaf or a key of one: in the item, else in its `each`. */
export function rangeOf({ context, ranges, each }: Plan, leaf: number, key?: string): Range | undefined {
  const own = ranges.get(rangeId(leaf, key));
  if (own !== undefined || each === undefined) return own;
  const index = each.context.indexOf((context.leaves[leaf] as Leaf).name);
  return index === undefined ? undefined : each.ranges.get(rangeId(index, key));
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
