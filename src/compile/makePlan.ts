import type { GivenValue, Item, Source } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import type { Context } from "../language/context.js";
import { misplacedHint } from "../language/misplaced.js";
import type { Word } from "../schema/words.js";
import type { Collector } from "./collector.js";
import { claim, type FillValue, mapAt, type Plan, type Slot, type SlotRange } from "./plan.js";

/** The text of a value without holes; undefined if it has holes. */
export function constant({ parts }: Pick<GivenValue, "parts">): string | undefined {
  const [only] = parts;
  return parts.length === 1 && typeof only === "string" ? only : undefined;
}

/**
 * Returns the value that a word other than a pair sets, given the one after it; undefined if it needs one that is missing or
 * has holes.
 */
export function constantOf({ role, value }: Word, given: GivenValue | undefined): Slot {
  if (role === "constant") return value;
  if (given === undefined) return role === "flag" ? true : undefined;
  const text = constant(given);
  return role === "flag" && text !== undefined && !given.quoted ? text === "true" : text;
}

const fillValue = ({ range, parts }: GivenValue): FillValue => ({ range, parts });

/** The plan of an item that sets nothing yet. */
export const emptyPlan = (context: Context, range: Range): Plan => ({
  context,
  range,
  slots: context.unset.slice() as Slot[],
  fills: [],
  ranges: context.unset.slice() as SlotRange[],
});

/** Adds the item's own values to its plan. */
export function addOwnValues(
  plan: Plan,
  value: GivenValue | undefined,
  kind: GivenValue | undefined,
  collector: Collector,
): void {
  const { context } = plan;
  addOwnValue(plan, context.kind, kind, collector);
  addOwnValue(plan, context.subject, value, collector);
}

function addOwnValue(
  plan: Plan,
  leaf: number | undefined,
  value: GivenValue | undefined,
  collector: Collector,
): void {
  if (leaf === undefined || value === undefined) return;
  claim(plan, leaf, undefined, value.range, collector);
  setLeaf(plan, leaf, constant(value), "value", plan.context.word, value);
}

/** Sets a leaf to a constant, or lets it wait for the holes of its value. */
function setLeaf(
  plan: Plan,
  leaf: number,
  set: Slot,
  type: "value" | "boolean",
  owner: string,
  value: GivenValue | undefined,
): void {
  if (set !== undefined) plan.slots[leaf] = set;
  else if (value !== undefined) plan.fills.push({ type, leaf, owner, value: fillValue(value) });
}

/** Adds a clause to a plan: a word that its context has, with the values that are there. Reports a field that is set twice. */
export function addClause(
  plan: Plan,
  word: Word,
  range: Range,
  first: GivenValue | undefined,
  second: GivenValue | undefined,
  collector: Collector,
): void {
  const { leaf } = word;
  if (word.role === "pair" || word.role === "text") {
    if (first === undefined || second === undefined) return;
    const key = constant(first);
    const value = constant(second);
    if (key === undefined || value === undefined) {
      const fill = { key: fillValue(first), value: fillValue(second) };
      plan.fills.push({ type: "pair", leaf, owner: word.word, ...fill });
    } else if (claim(plan, leaf, key, range, collector)) {
      mapAt(plan, leaf).set(key, value);
    }
    return;
  }
  if (word.role === "value" && first === undefined) return;
  if (!claim(plan, leaf, undefined, range, collector)) return;
  const type = word.role === "flag" ? "boolean" : "value";
  setLeaf(plan, leaf, constantOf(word, first), type, word.word, first);
}

/** Completes the plan of an item: without a kind in the text it refers to a DockerImage, unless a hole sets another. */
export function addDefaultKind({ context, slots }: Pick<Plan, "context" | "slots">): void {
  if (context.kind !== undefined) slots[context.kind] ??= "DockerImage";
}

/**
 * Compiles an item, or bare clauses. Reports words that its context does not have, unless `quiet`, and fields that are set
 * twice.
 */
export function makePlan(node: Item | Source, context: Context, collector: Collector, quiet = false): Plan {
  const plan = emptyPlan(context, node.range);
  const { kind, value, faulty } = node.type === "Source" ? { faulty: false } : node;
  addOwnValues(plan, value, kind, collector);
  for (const clause of node.clauses) {
    if (collector.isFull) break;
    if (clause.type === "HoleClause") {
      plan.fills.push({ type: "clauses", hole: clause.hole, range: clause.range });
      continue;
    }
    if (clause.faulty) continue;
    const word = context.words.get(clause.word);
    if (word !== undefined) {
      const [first, second] = clause.values;
      addClause(plan, word, clause.range, first, second, collector);
    } else if (!quiet && !faulty) {
      const reason = misplacedHint(context, clause.word);
      const blanks = { text: clause.word, owner: context.name, reason };
      collector.report("misplaced-word", clause.wordRange, blanks);
    }
  }
  if (node.type !== "Source") addDefaultKind(plan);
  return plan;
}
