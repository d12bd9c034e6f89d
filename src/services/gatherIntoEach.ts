import type { Range } from "../../grammar/range.js";
import { ownRange, type Plan } from "../compile/plan.js";
import { canTake } from "../compile/take.js";
import type { Leaf } from "../schema/leaves.js";
import { type Fix, removals } from "./edit.js";
import { addToEach, groupAt, headOf, plansOf } from "./group.js";
import type { SourceText } from "./sourceText.js";

/**
 * Moves into `each` what all items of the stream or import at an offset set that can take it from there, if two or more
 * do. Undefined if there is nothing of the kind.
 */
export function gatherIntoEach(text: SourceText, offset: number): Fix | undefined {
  const group = groupAt(text, offset);
  const plans = group && plansOf(text, [...group.members, ...(group.each === undefined ? [] : [group.each])]);
  if (group === undefined || plans === undefined) return undefined;
  const members = plans.slice(0, group.members.length);
  const each = plans[group.members.length];
  const shared = group.eachContext.leaves.flatMap((leaf) => sharedClauses(members, leaf, each));
  if (shared.length === 0) return undefined;
  const { text: source } = text.input;
  const written = shared.map(([first]) => source.slice(first?.start, first?.end));
  return {
    title: `Gather into 'each' what the items share: ${written.map(headOf).join(", ")}`,
    edits: [...removals(source, shared.flat()), addToEach(text, group, written)],
  };
}

/** The clauses with which all plans that can take a leaf set it alike: one list for the leaf, or for each key of a map. */
function sharedClauses(plans: readonly Plan[], { name }: Leaf, each: Plan | undefined): Range[][] {
  const takers = plans.filter((plan) => canTake(plan, name));
  const [first] = takers;
  if (first === undefined || takers.length < 2) return [];
  const value = slotOf(first, name);
  const keys = value instanceof Map ? [...value.keys()] : [undefined];
  return keys.flatMap((key) => {
    const clauses = takers.map((plan) => clauseAt(plan, name, key));
    const isShared = takers.every((plan) => valueAt(plan, name, key) === valueAt(first, name, key));
    const isSet = each !== undefined && clauseAt(each, name, key) !== undefined;
    return isShared && !isSet && clauses.every((range) => range !== undefined) ? [clauses as Range[]] : [];
  });
}

const slotOf = ({ context, slots }: Plan, name: string) => slots[context.indexOf(name) as number];

function valueAt(plan: Plan, name: string, key: string | undefined): unknown {
  const slot = slotOf(plan, name);
  return slot instanceof Map && key !== undefined ? slot.get(key) : slot;
}

const clauseAt = (plan: Plan, name: string, key: string | undefined): Range | undefined =>
  ownRange(plan, plan.context.indexOf(name) as number, key);
