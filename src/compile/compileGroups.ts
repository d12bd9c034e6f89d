import type { Input } from "../../grammar/input.js";
import type { Range } from "../../grammar/range.js";
import { lazyTree, parseTree } from "../language/parse.js";
import type { Rule } from "../language/rules.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { type Compiled, compileTree } from "./compileTree.js";
import { type Group, Grouping, groupsOf } from "./groups.js";
import type { Plan } from "./plan.js";
import { planItems } from "./planItems.js";

/** The results for the groups of a text, in their order; none if the text has mistakes. */
export interface MadeGroups<Made> {
  readonly diagnostics: readonly Diagnostic[];
  readonly made: readonly Made[];
}

/** A text that was compiled group by group. */
export type CompiledGroups<Made> = MadeGroups<Made> & Omit<Compiled, "plans">;

/**
 * Makes something of a group. What it returns is kept, and the group is not: `again` returns the group once more, and holds
 * no more than its place in the text.
 */
export type Make<Made> = (group: Group, again: () => Group) => Made;

/**
 * Compiles a document, or specs outside one, group by group, so that the plans of one are garbage before the next. Never
 * throws. If there is a mistake, what was made of the groups before it is dropped.
 */
export function compileGroups<Made>(
  input: Input,
  given: Rule | undefined,
  make: Make<Made>,
): CompiledGroups<Made> {
  const made: Made[] = [];
  const whole = { start: 0, end: input.text.length };
  const grouping = new Grouping(whole, (group) => {
    made.push(make(group, againIn(input, given ?? group.is, rangeOf(group))));
  });
  const rule = planItems(input, given, (plan) => grouping.add(plan));
  if (rule === undefined) {
    const compiled = compileTree(parseTree(input, given));
    return { ...compiled, ...makeGroups(compiled, whole, make) };
  }
  grouping.end();
  const tree = lazyTree(input, rule);
  return {
    get source() {
      return tree();
    },
    rule,
    diagnostics: [],
    made,
  };
}

/** Makes something of each group of a text that is compiled already. `whole` is the range of the text. */
export function makeGroups<Made>(
  { plans, diagnostics }: Pick<Compiled, "plans" | "diagnostics">,
  whole: Range,
  make: Make<Made>,
): MadeGroups<Made> {
  const groups = diagnostics.length === 0 ? groupsOf(plans, whole) : [];
  return { diagnostics, made: groups.map((group) => make(group, () => group)) };
}

/** The range of a group: that of its owner and of what belongs to it. */
function rangeOf({ owner, each, items }: Group): Range {
  const ends = [owner, each ?? owner, items.at(-1) ?? owner].map(({ range }) => range.end);
  return { start: owner.range.start, end: Math.max(...ends) };
}

/** Returns a function that plans a group of a text without mistakes once more. */
const againIn =
  (input: Input, rule: Rule, { start, end }: Range) =>
  (): Group => {
    const plans: Plan[] = [];
    planItems({ ...input, text: input.text.slice(0, end) }, rule, (plan) => plans.push(plan), start);
    return groupsOf(plans, { start, end })[0] as Group;
  };
