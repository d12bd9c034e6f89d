import type { Item, Value } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import type { Site } from "../api/evaluateText.js";
import type { Fill, Plan, Slot } from "../compile/plan.js";
import type { Context } from "../language/context.js";

/** A range, as its ends. */
export type PackedRange = readonly [start: number, end: number];

/** A value with holes. */
export type PackedValue = readonly [range: PackedRange, ...parts: (string | number)[]];

/** A constant of a leaf; the pairs of a map. */
export type PackedSlot = string | boolean | readonly (readonly [key: string, value: string])[];

export type PackedFill =
  | readonly [type: "value" | "boolean", leaf: number, owner: string, value: PackedValue]
  | readonly [type: "pair", leaf: number, owner: string, key: PackedValue, value: PackedValue]
  | readonly [type: "clauses", hole: number, range: PackedRange];

/** What a plan is of once its constants have no mistakes: the name of its context, slots by leaf, and ranges by id. */
export type PackedPlan = readonly [
  context: string,
  slots: Readonly<Record<number, PackedSlot>>,
  fills: readonly PackedFill[],
  ranges: Readonly<Record<string, PackedRange>>,
];

/** A site with holes as plain JSON, for what runs without the parser. */
export type PackedSite = readonly [text: string, ...plans: PackedPlan[]];

const unpackRange = ([start, end]: PackedRange): Range => ({ start, end });

const unpackValue = ([range, ...parts]: PackedValue): Value => ({
  type: "Value",
  range: unpackRange(range),
  parts,
  quoted: false,
});

const unpackSlot = (slot: PackedSlot | undefined): Slot => (typeof slot === "object" ? new Map(slot) : slot);

function unpackFill(fill: PackedFill): Fill {
  if (fill[0] === "clauses") return { type: "clauses", hole: fill[1], range: unpackRange(fill[2]) };
  const [type, leaf, owner, first] = fill;
  return type === "pair"
    ? { type, leaf, owner, key: unpackValue(first), value: unpackValue(fill[4]) }
    : { type, leaf, owner, value: unpackValue(first) };
}

/** The site that was packed, with all that its holes can make wrong. Its contexts are found by their names. */
export function unpackSite([text, ...plans]: PackedSite, contexts: Readonly<Record<string, Context>>): Site {
  // The place of an item is that of mistakes of its constants, which failed the build.
  const range = { start: 0, end: text.length };
  const node = { range, keywordRange: range } as Item;
  const unpack = ([name, slots, fills, ranges]: PackedPlan): Plan => {
    const context = contexts[name] as Context;
    return {
      context,
      node,
      slots: context.leaves.map((_, leaf) => unpackSlot(slots[leaf])),
      fills: fills.map(unpackFill),
      ranges: new Map(Object.entries(ranges).map(([id, range]) => [id, unpackRange(range)])),
    };
  };
  return { text, plans: plans.map(unpack), hasHoles: true };
}
