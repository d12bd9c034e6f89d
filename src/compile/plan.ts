import type { Clause, Item, Source, Value } from "../../grammar/ast.js";
import { mostFaults } from "../../grammar/fault.js";
import type { Range } from "../../grammar/range.js";
import { type Context, placesOf } from "../language/context.js";
import { type Code, fill, messages } from "../language/messages.js";
import type { Word } from "../schema/words.js";
import type { Diagnostic } from "../text/diagnostic.js";

/** What a leaf is set to; a map while its keys are being gathered. */
export type Slot = string | boolean | undefined | Map<string, string>;

/** A place that a hole fills: the value of a word, one value of a pair, or the clauses of an object. */
export type Fill =
  | { readonly type: "value"; readonly leaf: number; readonly owner: string; readonly value: Value }
  | { readonly type: "boolean"; readonly leaf: number; readonly owner: string; readonly value: Value }
  | {
      readonly type: "pair";
      readonly leaf: number;
      readonly owner: string;
      readonly key: Value;
      readonly value: Value;
    }
  | { readonly type: "clauses"; readonly hole: number; readonly range: Range };

/** An item made ready: its constants, a slot a leaf of the context, and what is left for the holes to fill. */
export interface Plan {
  readonly context: Context;
  /** The item, or the whole text for bare clauses. */
  readonly node: Item | Source;
  readonly slots: Slot[];
  readonly fills: Fill[];
  /** Where each leaf, or each key of one (`leaf:key`), is set. */
  readonly ranges: Map<string, Range>;
}

/** A diagnostic with the wording of its code. */
export function diagnostic(
  code: Code,
  range: Range,
  blanks: Readonly<Record<string, string>>,
  firstRange?: Range,
): Diagnostic {
  const { message, hint } = messages[code];
  return {
    code,
    severity: "error",
    range,
    message: fill(message, blanks),
    ...(hint !== undefined && { hint: fill(hint, blanks) }),
    ...(firstRange !== undefined && { related: [{ range: firstRange, message: "It is first set here." }] }),
  };
}

/** The text of a value without holes; undefined for one with holes. */
export function constant({ parts }: Value): string | undefined {
  const [only] = parts;
  return parts.length === 1 && typeof only === "string" ? only : undefined;
}

/** The name of a leaf or of a key of one, as in the API: `importPolicy.scheduled`, `annotations[tags]`. */
export function nameOf(context: Context, leaf: number, key?: string): string {
  const path = context.leaves[leaf]?.name ?? "";
  return key === undefined ? path : `${path}[${key}]`;
}

/** Notes where a leaf or key is set; false, with a diagnostic, if it was set before. */
export function claim(
  plan: Plan,
  leaf: number,
  key: string | undefined,
  range: Range,
  diagnostics: Diagnostic[],
): boolean {
  const id = key === undefined ? String(leaf) : `${leaf}:${key}`;
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

function addClause(plan: Plan, clause: Clause, word: Word, diagnostics: Diagnostic[]): void {
  const { leaf } = word;
  const [first, second] = clause.values;
  if (word.role === "pair") {
    if (first === undefined || second === undefined) return;
    const key = constant(first);
    const value = constant(second);
    if (key === undefined || value === undefined) {
      plan.fills.push({ type: "pair", leaf, owner: word.word, key: first, value: second });
    } else if (claim(plan, leaf, key, clause.range, diagnostics)) {
      mapAt(plan, leaf).set(key, value);
    }
    return;
  }
  if (word.role === "value" && first === undefined) return;
  if (!claim(plan, leaf, undefined, clause.range, diagnostics)) return;
  if (word.role === "constant") plan.slots[leaf] = word.value;
  else if (first === undefined) plan.slots[leaf] = true;
  else addValue(plan, leaf, word.word, first, word.role === "flag");
}

function addValue(plan: Plan, leaf: number, owner: string, value: Value, boolean: boolean): void {
  const text = constant(value);
  if (text === undefined) plan.fills.push({ type: boolean ? "boolean" : "value", leaf, owner, value });
  else plan.slots[leaf] = boolean ? text === "true" : text;
}

/** Makes an item, or bare clauses, ready. What its context does not take or what is set twice is a diagnostic. */
export function planOf(node: Item | Source, context: Context, diagnostics: Diagnostic[]): Plan {
  const plan: Plan = {
    context,
    node,
    slots: new Array<Slot>(context.leaves.length).fill(undefined),
    fills: [],
    ranges: new Map(),
  };
  const { kind, value } = node.type === "Source" ? {} : node;
  if (kind !== undefined) {
    claim(plan, context.kind, undefined, kind.range, diagnostics);
    addValue(plan, context.kind, context.word, kind, false);
  }
  if (value !== undefined) {
    claim(plan, context.subject, undefined, value.range, diagnostics);
    addValue(plan, context.subject, context.word, value, false);
  }
  for (const clause of node.clauses) {
    if (diagnostics.length >= mostFaults) break;
    if (clause.type === "HoleClause") {
      plan.fills.push({ type: "clauses", hole: clause.hole, range: clause.range });
      continue;
    }
    const word = context.words.get(clause.word);
    if (word !== undefined) {
      addClause(plan, clause, word, diagnostics);
    } else {
      const places = placesOf(clause.word).join(", ");
      const blanks = { text: clause.word, owner: context.name, places };
      diagnostics.push(diagnostic("misplaced-word", clause.wordRange, blanks));
    }
  }
  return plan;
}
