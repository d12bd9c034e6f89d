import type { Value } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import type { Site } from "../api/evaluateText.js";
import type { Fill, Plan, Slot } from "../compile/plan.js";
import { type Context, specContext } from "../language/context.js";
import { contexts } from "../language/contexts.js";
import type {
  PackedFill,
  PackedPlan,
  PackedRange,
  PackedSite,
  PackedSlot,
  PackedValue,
} from "../runtime/packedSite.js";

const packRange = ({ start, end }: Range): PackedRange => [start, end];

const packValue = ({ range, parts }: Value): PackedValue => [packRange(range), ...parts];

const packSlot = (slot: Exclude<Slot, undefined>): PackedSlot => (slot instanceof Map ? [...slot] : slot);

function packFill(fill: Fill): PackedFill {
  if (fill.type === "clauses") return ["clauses", fill.hole, packRange(fill.range)];
  const { type, leaf, owner, value } = fill;
  return type === "pair"
    ? [type, leaf, owner, packValue(fill.key), packValue(value)]
    : [type, leaf, owner, packValue(value)];
}

const names = new Map<Context, string>(Object.entries(contexts).map(([name, context]) => [context, name]));

/** The ranges that mistakes of the holes can show: all that an object or a key may set again, or what names an item. */
function rangesNeeded({ context, fills, ranges }: Plan): [id: string, range: Range][] {
  const all = [...ranges];
  if (fills.some(({ type }) => type === "clauses" || type === "pair")) return all;
  const isNamed = fills.length > 0 && context !== specContext;
  return isNamed ? all.filter(([id]) => id === String(context.subject)) : [];
}

const packPlan = (plan: Plan): PackedPlan => [
  names.get(plan.context) as string,
  Object.fromEntries(
    plan.slots.flatMap((slot, leaf) => (slot === undefined ? [] : [[leaf, packSlot(slot)]])),
  ),
  plan.fills.map(packFill),
  Object.fromEntries(rangesNeeded(plan).map(([id, range]) => [id, packRange(range)])),
];

/** A site with holes and without mistakes as plain JSON, which `unpackSite` reads. */
export const packSite = ({ text, plans }: Pick<Site, "text" | "plans">): PackedSite => [
  text,
  ...plans.map(packPlan),
];
