import type { Item, Source, Value } from "../grammar/ast.js";
import type { Range } from "../grammar/range.js";
import type { Fill, Plan, Slot } from "./compile/plan.js";
import { contexts } from "./language/context.js";
import type { Site } from "./site.js";

/** A range, as the pair of its ends. */
type PackedRange = readonly [start: number, end: number];

/** A value with holes. */
type PackedValue = readonly [range: PackedRange, ...parts: (string | number)[]];

/** A constant of a leaf; the pairs of a map. */
type PackedSlot = string | boolean | readonly (readonly [string, string])[];

type PackedFill =
  | readonly [type: "value" | "boolean", leaf: number, owner: string, value: PackedValue]
  | readonly [type: "pair", leaf: number, owner: string, key: PackedValue, value: PackedValue]
  | readonly [type: "clauses", hole: number, range: PackedRange];

/** A plan as plain JSON. The last range is that of the item's word. */
interface PackedPlan {
  readonly context: keyof typeof contexts;
  readonly node: readonly [range: PackedRange, keywordRange?: PackedRange];
  readonly slots: Readonly<Record<number, PackedSlot>>;
  readonly fills: readonly PackedFill[];
  readonly ranges: readonly (readonly [id: string, range: PackedRange])[];
}

/** A site as plain JSON, for what runs without the parser. */
export interface PackedSite {
  readonly text: string;
  readonly plans: readonly PackedPlan[];
}

const packRange = ({ start, end }: Range): PackedRange => [start, end];
const unpackRange = ([start, end]: PackedRange): Range => ({ start, end });

const packValue = ({ range, parts }: Value): PackedValue => [packRange(range), ...parts];
const unpackValue = ([range, ...parts]: PackedValue): Value => ({
  type: "Value",
  range: unpackRange(range),
  parts,
  quoted: false,
});

function packFill(fill: Fill): PackedFill {
  if (fill.type === "clauses") return ["clauses", fill.hole, packRange(fill.range)];
  const { type, leaf, owner, value } = fill;
  return type === "pair"
    ? [type, leaf, owner, packValue(fill.key), packValue(value)]
    : [type, leaf, owner, packValue(value)];
}

function unpackFill(fill: PackedFill): Fill {
  if (fill[0] === "clauses") return { type: "clauses", hole: fill[1], range: unpackRange(fill[2]) };
  const [type, leaf, owner, first] = fill;
  return type === "pair"
    ? { type, leaf, owner, key: unpackValue(first), value: unpackValue(fill[4]) }
    : { type, leaf, owner, value: unpackValue(first) };
}

const packSlot = (slot: Exclude<Slot, undefined>): PackedSlot => (slot instanceof Map ? [...slot] : slot);
const unpackSlot = (slot: PackedSlot | undefined): Slot => (typeof slot === "object" ? new Map(slot) : slot);

function packPlan({ context, node, slots, fills, ranges }: Plan): PackedPlan {
  const names = Object.keys(contexts) as (keyof typeof contexts)[];
  return {
    context: names.find((name) => contexts[name] === context) as keyof typeof contexts,
    node: [packRange(node.range), ...("keywordRange" in node ? [packRange(node.keywordRange)] : [])] as never,
    slots: Object.fromEntries(
      slots.flatMap((slot, leaf) => (slot === undefined ? [] : [[leaf, packSlot(slot)]])),
    ),
    fills: fills.map(packFill),
    ranges: [...ranges].map(([id, range]) => [id, packRange(range)]),
  };
}

function unpackPlan(packed: PackedPlan): Plan {
  const context = contexts[packed.context];
  const [range, keywordRange = range] = packed.node;
  return {
    context,
    // Of the tree, a plan that is compiled needs the places alone.
    node: { range: unpackRange(range), keywordRange: unpackRange(keywordRange) } as Item | Source,
    slots: Array.from(context.leaves, (_, leaf) => unpackSlot(packed.slots[leaf])),
    fills: packed.fills.map(unpackFill),
    ranges: new Map(packed.ranges.map(([id, range]) => [id, unpackRange(range)])),
  };
}

/** A site as plain JSON. */
export const packSite = ({ text, plans }: Pick<Site, "text" | "plans">): PackedSite => ({
  text,
  plans: plans.map(packPlan),
});

/** The site that `packSite` made plain JSON of. It has holes: others are their values. */
export const unpackSite = ({ text, plans }: PackedSite): Site => ({
  text,
  plans: plans.map(unpackPlan),
  hasHoles: true,
});
