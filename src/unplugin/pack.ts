import type { Range } from "../../grammar/range.js";
import packageJson from "../../package.json" with { type: "json" };
import type { CompiledText } from "../api/evaluateText.js";
import {
  type Fill,
  type FillValue,
  mayBeSpecs,
  type Plan,
  type Slot,
  type SlotRange,
} from "../compile/plan.js";
import { type Context, specContext } from "../language/context.js";
import { contexts } from "../language/contexts.js";
import type {
  PackedConstant,
  PackedFieldRange,
  PackedFill,
  PackedPlan,
  PackedRange,
  PackedText,
  PackedValue,
} from "../runtime/packed.js";

/** Packs a text with holes and without mistakes, for `unpack` in the bundle. */
export const pack = ({ text, plans }: Pick<CompiledText, "text" | "plans">): PackedText => [
  packageJson.version,
  text,
  ...plans.map(packPlan),
];

const keys = new Map<Context, string>(Object.entries(contexts).map(([key, context]) => [context, key]));

const packPlan = (plan: Plan): PackedPlan => [
  keys.get(plan.context) as string,
  packRange(plan.range),
  packConstants(plan),
  plan.fills.map((fill) => packFill(fill, plan.context)),
  fieldRangesNeeded(plan),
];

const fieldName = ({ leaves }: Context, leaf: number): string => leaves[leaf]?.name as string;

const packConstants = ({ context, slots }: Plan): Record<string, PackedConstant> =>
  Object.fromEntries(
    slots.flatMap((slot, leaf) => (slot === undefined ? [] : [[fieldName(context, leaf), packSlot(slot)]])),
  );

const packSlot = (slot: Exclude<Slot, undefined>): PackedConstant => (slot instanceof Map ? [...slot] : slot);

const packRange = ({ start, end }: Range): PackedRange => [start, end];

const packValue = ({ range, parts }: FillValue): PackedValue => [packRange(range), ...parts];

function packFill(fill: Fill, context: Context): PackedFill {
  if (fill.type === "clauses") return ["clauses", fill.hole, packRange(fill.range)];
  const { type, leaf, owner, value } = fill;
  const field = fieldName(context, leaf);
  return type === "pair"
    ? [type, field, owner, packValue(fill.key), packValue(value)]
    : [type, field, owner, packValue(value)];
}

/**
 * The ranges that mistakes in holes can refer to: every field, where an object or a key may set one again; else the
 * field that names an item of a document.
 */
function fieldRangesNeeded({ context, fills, ranges }: Plan): PackedFieldRange[] {
  const all = ranges
    .flatMap((range, leaf) => packFieldRanges(fieldName(context, leaf), range))
    .sort(([, a], [, b]) => a[0] - b[0]);
  const mayRepeat = (fill: Fill) =>
    fill.type === "clauses" || fill.type === "pair" || mayBeSpecs(context, fill);
  if (fills.some(mayRepeat)) return all;
  const isNamed = fills.length > 0 && context !== specContext;
  const { subject } = context;
  return isNamed && subject !== undefined
    ? all.filter(([field]) => field === fieldName(context, subject))
    : [];
}

function packFieldRanges(field: string, range: SlotRange): PackedFieldRange[] {
  if (range === undefined) return [];
  if (!(range instanceof Map)) return [[field, packRange(range)]];
  return [...range].map(([key, each]) => [field, packRange(each), key]);
}
