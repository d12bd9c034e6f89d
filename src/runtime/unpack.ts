import type { Range } from "../../grammar/range.js";
import type { CompiledText } from "../api/evaluateText.js";
import {
  type Fill,
  type FillValue,
  type Plan,
  type Slot,
  type SlotRange,
  setRange,
} from "../compile/plan.js";
import type { Context } from "../language/context.js";
import type {
  PackedConstant,
  PackedFieldRange,
  PackedFill,
  PackedPlan,
  PackedRange,
  PackedText,
  PackedValue,
} from "./packed.js";

/** Unpacks a compiled text. Throws an Error if it names a context or a field that this version does not have. */
export function unpack(
  [version, text, ...plans]: PackedText,
  contexts: Readonly<Record<string, Context>>,
): Pick<CompiledText, "text" | "plans"> {
  return { text, plans: plans.map((plan) => unpackPlan(plan, contexts, version)) };
}

function unpackPlan(
  [name, range, constants, fills, ranges]: PackedPlan,
  contexts: Readonly<Record<string, Context>>,
  version: string,
): Plan {
  const context = contexts[name] ?? refuse(version, `items of the kind '${name}'`);
  const leafOf = (field: string): number => context.indexOf(field) ?? refuse(version, `the field '${field}'`);
  const slots = new Array<Slot>(context.leaves.length).fill(undefined);
  for (const [field, constant] of Object.entries(constants)) slots[leafOf(field)] = unpackConstant(constant);
  return {
    context,
    range: unpackRange(range),
    slots,
    fills: fills.map((fill) => unpackFill(fill, leafOf)),
    ranges: unpackRanges(ranges, leafOf),
  };
}

function refuse(version: string, unknown: string): never {
  throw new Error(
    `This text was compiled by importspec ${version}, and the installed importspec does not know ${unknown}. ` +
      `Install importspec ${version}, or compile the text with the version that is installed.`,
  );
}

const unpackRange = ([start, end]: PackedRange): Range => ({ start, end });

function unpackRanges(packed: readonly PackedFieldRange[], leafOf: (field: string) => number): SlotRange[] {
  const ranges: SlotRange[] = [];
  for (const [field, range, key] of packed) setRange(ranges, leafOf(field), key, unpackRange(range));
  return ranges;
}

const unpackConstant = (constant: PackedConstant): Slot =>
  typeof constant === "object" ? new Map(constant) : constant;

const unpackValue = ([range, ...parts]: PackedValue): FillValue => ({ range: unpackRange(range), parts });

function unpackFill(fill: PackedFill, leafOf: (field: string) => number): Fill {
  if (fill[0] === "clauses") return { type: "clauses", hole: fill[1], range: unpackRange(fill[2]) };
  const [type, field, owner, first] = fill;
  const leaf = leafOf(field);
  return type === "pair"
    ? { type, leaf, owner, key: unpackValue(first), value: unpackValue(fill[4]) }
    : { type, leaf, owner, value: unpackValue(first) };
}
