import type { Clause, Item, Source, Value } from "../../grammar/ast.js";
import type { Context } from "../language/context.js";
import { misplacedHint } from "../language/misplaced.js";
import type { Word } from "../schema/words.js";
import type { Collector } from "./collector.js";
import { claim, mapAt, type Plan, type Slot, type SlotRange } from "./plan.js";

/** The text of a value without holes; undefined if it has holes. */
export function constant({ parts }: Value): string | undefined {
  const [only] = parts;
  return parts.length === 1 && typeof only === "string" ? only : undefined;
}

function addClause(plan: Plan, clause: Clause, word: Word, collector: Collector): void {
  const { leaf } = word;
  const [first, second] = clause.values;
  if (word.role === "pair" || word.role === "text") {
    if (first === undefined || second === undefined) return;
    const key = constant(first);
    const value = constant(second);
    if (key === undefined || value === undefined) {
      plan.fills.push({ type: "pair", leaf, owner: word.word, key: first, value: second });
    } else if (claim(plan, leaf, key, clause.range, collector)) {
      mapAt(plan, leaf).set(key, value);
    }
    return;
  }
  if (word.role === "value" && first === undefined) return;
  if (!claim(plan, leaf, undefined, clause.range, collector)) return;
  if (word.role === "constant") plan.slots[leaf] = word.value;
  else if (first === undefined) plan.slots[leaf] = true;
  else addValue(plan, leaf, word.word, first, word.role === "flag");
}

function addValue(plan: Plan, leaf: number, owner: string, value: Value, boolean: boolean): void {
  const text = constant(value);
  if (text === undefined) plan.fills.push({ type: boolean ? "boolean" : "value", leaf, owner, value });
  else plan.slots[leaf] = boolean && !value.quoted ? text === "true" : text;
}

/**
 * Compiles an item, or bare clauses. Reports words that its context does not have, unless `quiet`, and fields that are set
 * twice.
 */
export function makePlan(node: Item | Source, context: Context, collector: Collector, quiet = false): Plan {
  const plan: Plan = {
    context,
    range: node.range,
    slots: context.unset.slice() as Slot[],
    fills: [],
    ranges: context.unset.slice() as SlotRange[],
  };
  const { kind, value, faulty } = node.type === "Source" ? { faulty: false } : node;
  if (kind !== undefined && context.kind !== undefined) {
    claim(plan, context.kind, undefined, kind.range, collector);
    addValue(plan, context.kind, context.word, kind, false);
  }
  if (value !== undefined && context.subject !== undefined) {
    claim(plan, context.subject, undefined, value.range, collector);
    addValue(plan, context.subject, context.word, value, false);
  }
  for (const clause of node.clauses) {
    if (collector.isFull) break;
    if (clause.type === "HoleClause") {
      plan.fills.push({ type: "clauses", hole: clause.hole, range: clause.range });
      continue;
    }
    if (clause.faulty) continue;
    const word = context.words.get(clause.word);
    if (word !== undefined) {
      addClause(plan, clause, word, collector);
    } else if (!quiet && !faulty) {
      const reason = misplacedHint(context, clause.word);
      const blanks = { text: clause.word, owner: context.name, reason };
      collector.report("misplaced-word", clause.wordRange, blanks);
    }
  }
  return plan;
}
