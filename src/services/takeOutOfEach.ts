import type { Clause, Item } from "../../grammar/ast.js";
import { ownRange, type Plan } from "../compile/plan.js";
import { canTake } from "../compile/take.js";
import type { Leaf } from "../schema/leaves.js";
import { type Edit, type Fix, insertion, removals } from "./edit.js";
import { clausesAfter, groupAt, headOf, plansOf } from "./group.js";
import type { SourceText } from "./sourceText.js";

/**
 * Moves a clause of `each`, or all of them if the offset is at the word `each`, to the items that take it. Undefined
 * elsewhere.
 */
export function takeOutOfEach(text: SourceText, offset: number): Fix | undefined {
  const group = groupAt(text, offset);
  if (group?.each === undefined || offset < group.each.range.start || group.each.range.end < offset)
    return undefined;
  const { each, members } = group;
  const plans = plansOf(text, [...members, each]);
  const all = each.clauses.filter((clause): clause is Clause => clause.type === "Clause");
  const chosen =
    offset <= each.keywordRange.end
      ? all
      : all.filter(({ range }) => range.start <= offset && offset <= range.end);
  if (plans === undefined || chosen.length === 0) return undefined;
  const { text: source } = text.input;
  const moved = movedBy(plans.at(-1) as Plan, chosen, source);
  const removed = chosen.length === all.length ? [each.range] : chosen.map(({ range }) => range);
  return {
    title: `Take out of 'each': ${moved.map(({ written }) => headOf(written)).join(", ")}`,
    edits: [
      ...removals(source, removed),
      ...members.flatMap((item, index) => addedTo(text, item, plans[index] as Plan, moved)),
    ],
  };
}

/** A clause of `each`, and the leaf and key that it sets. */
interface Moved {
  readonly name: string;
  readonly key: string | undefined;
  readonly written: string;
}

/** The leaves and keys that clauses of `each` set. */
function movedBy(each: Plan, clauses: readonly Clause[], source: string): Moved[] {
  return each.context.leaves.flatMap(({ name }: Leaf, leaf) => {
    const slot = each.slots[leaf];
    const keys = slot instanceof Map ? [...slot.keys()] : [undefined];
    return keys.flatMap((key) => {
      const range = ownRange(each, leaf, key);
      const clause = clauses.find((one) => one.range === range);
      return clause === undefined
        ? []
        : [{ name, key, written: source.slice(clause.range.start, clause.range.end) }];
    });
  });
}

/** The edit that adds the clauses that an item takes from `each`. */
function addedTo(text: SourceText, item: Item, plan: Plan, moved: readonly Moved[]): Edit[] {
  const taken = moved.filter(({ name, key }) => {
    const leaf = plan.context.indexOf(name);
    return leaf !== undefined && canTake(plan, name) && ownRange(plan, leaf, key) === undefined;
  });
  if (taken.length === 0) return [];
  return [
    insertion(
      item.range.end,
      clausesAfter(
        text,
        item,
        taken.map(({ written }) => written),
      ),
    ),
  ];
}
