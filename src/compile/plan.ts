import type { Value } from "../../grammar/ast.js";
import { maxFaults } from "../../grammar/fault.js";
import type { Range } from "../../grammar/range.js";
import type { Context } from "../language/context.js";
import { diagnostic } from "../language/diagnostic.js";
import type { Diagnostic } from "../text/diagnostic.js";

/** What a leaf is set to; a map while its keys are being gathered. */
export type Slot = string | boolean | undefined | Map<string, string>;

/** A value with holes: its range, and its text in parts. A number among the parts is the index of a hole. */
export type FillValue = Pick<Value, "range" | "parts">;

/** A place that a hole fills: the value of a word, one value of a pair, or the clauses of an object. */
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

/** An item made ready: its constants, a slot a leaf of the context, and what is left for the holes to fill. */
export interface Plan {
  readonly context: Context;
  /** The range of the item, or of the whole text for bare clauses. */
  readonly range: Range;
  readonly slots: Slot[];
  readonly fills: Fill[];
  /** Where each leaf, or each key of one (see `rangeId`), is set. */
  readonly ranges: Map<string, Range>;
}

/** The name of a leaf or of a key of one, as in the API: `importPolicy.scheduled`, `annotations[tags]`. */
export function nameOf(context: Context, leaf: number, key?: string): string {
  const path = context.leaves[leaf]?.name ?? "";
  return key === undefined ? path : `${path}[${key}]`;
}

/** The key of `ranges` for a leaf, or for one key of a map. */
export const rangeId = (leaf: number, key?: string): string =>
  key === undefined ? String(leaf) : `${leaf}:${key}`;

/** Notes where a leaf or key is set; false, with a diagnostic, if it was set before. */
export function claim(
  plan: Plan,
  leaf: number,
  key: string | undefined,
  range: Range,
  diagnostics: Diagnostic[],
): boolean {
  const id = rangeId(leaf, key);
  const first = plan.ranges.get(id);
  if (first === undefined) {
    plan.ranges.set(id, range);
    return true;
  }
  diagnostics.push(diagnostic("duplicate-field", range, { field: nameOf(plan.context, leaf, key) }, first));
  return false;
}

/** The map that a leaf gathers its keys in. */
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

/** Records what is wrong, unless there is too much of it. */
export function note(diagnostics: Diagnostic[], found: Diagnostic): void {
  if (diagnostics.length < maxFaults) diagnostics.push(found);
}
