import type { Range } from "../../grammar/range.js";
import { fill, holeHints } from "../language/messages.js";
import { describe, isObject, isParameter } from "../schema/values.js";
import type { Collector } from "./collector.js";
import { addObject } from "./object.js";
import { claim, type Fill, type FillValue, mapAt, type Plan } from "./plan.js";

/** The values that a call passes, and the collector of its mistakes. */
interface Call {
  readonly holes: readonly unknown[];
  readonly collector: Collector;
}

/**
 * Copies a plan and fills in its holes. There is one copy, unless a hole in place of an image's name passes specs: then
 * there is one per spec. Reports values that do not fit.
 */
export function fillHoles(plan: Plan, holes: readonly unknown[], collector: Collector): Plan[] {
  const call: Call = { holes, collector };
  const passed = passedSpecs(plan, holes);
  if (passed === undefined) return [fillPlan(plan, plan.fills, call)];
  const { hole, range, values } = passed;
  const others = plan.fills.filter((fill) => !isSubject(plan, fill));
  return values.map((spec) => {
    const filled = fillPlan(plan, [{ type: "clauses", hole, range }, ...others], call, spec);
    if (isObject(spec) && filled.slots[plan.context.subject as number] === undefined) {
      const blanks = { hole: String(hole + 1), field: "from.name", found: "undefined", expected: "a string" };
      collector.report("wrong-field", range, blanks);
    }
    return filled;
  });
}

/** True for the fill of the item's own value. */
const isSubject = ({ context }: Plan, fill: Fill): boolean =>
  fill.type === "value" && fill.leaf === context.subject && fill.owner === context.word;

/** The specs that a hole passes in place of the name of an image in a document; undefined if none does. */
function passedSpecs(plan: Plan, holes: readonly unknown[]) {
  const fill = plan.context.takesSpecs ? plan.fills.find((each) => isSubject(plan, each)) : undefined;
  if (fill?.type !== "value") return undefined;
  const [hole, ...others] = fill.value.parts;
  if (typeof hole !== "number" || others.length > 0) return undefined;
  const given = holes[hole];
  if (!Array.isArray(given) && !isObject(given)) return undefined;
  return { hole, range: fill.value.range, values: Array.isArray(given) ? given : [given] };
}

/** A copy of a plan with fills filled in. `spec` is the value of the first one, if it is not that of its hole. */
function fillPlan(plan: Plan, fills: readonly Fill[], call: Call, spec?: unknown): Plan {
  const filled = copyOf(plan, fills);
  for (const [index, fill] of fills.entries()) {
    const isSpec = index === 0 && spec !== undefined && fill.type === "clauses";
    fillOne(filled, fill, isSpec ? { ...call, holes: { [fill.hole]: spec } as never } : call);
  }
  return filled;
}

/** A copy whose slots can be set. Its maps are copied only if pairs or objects can add to them. */
function copyOf({ context, range, slots, ranges }: Plan, fills: readonly Fill[]): Plan {
  const adds = fills.some(({ type }) => type === "pair" || type === "clauses");
  if (!adds) return { context, range, slots: slots.slice(), fills: [], ranges };
  const copies = slots.map((slot) => (slot instanceof Map ? new Map(slot) : slot));
  return { context, range, slots: copies, fills: [], ranges: new Map(ranges) };
}

function fillOne(plan: Plan, fill: Fill, call: Call): void {
  const { holes, collector } = call;
  if (fill.type === "value") {
    plan.slots[fill.leaf] = textOf(fill.value, fill.owner, call);
  } else if (fill.type === "boolean") {
    plan.slots[fill.leaf] = booleanOf(fill.value, fill.owner, call);
  } else if (fill.type === "clauses") {
    const given = holes[fill.hole];
    if (isObject(given)) addObject(plan, fill.hole, given, fill.range, collector);
    else refuse(fill.hole, fill.range, "a clause", "an object", holeHints.clauses, call);
  } else {
    const key = textOf(fill.key, fill.owner, call);
    const text = textOf(fill.value, fill.owner, call);
    const range = { start: fill.key.range.start, end: fill.value.range.end };
    if (key === undefined || text === undefined) return;
    if (claim(plan, fill.leaf, key, range, collector)) mapAt(plan, fill.leaf).set(key, text);
  }
}

/** The text of a value with its holes filled in; undefined if one of them does not fit. */
function textOf(value: FillValue, owner: string, call: Call): string | undefined {
  let text = "";
  for (const part of value.parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const given = call.holes[part];
    if (!isText(given))
      return refuse(part, value.range, `'${owner}'`, "a string or an integer", hintFor(given), call);
    text += given;
  }
  return text;
}

function booleanOf(value: FillValue, owner: string, call: Call): boolean | string | undefined {
  const hole = value.parts[0] as number;
  const given = call.holes[hole];
  if (typeof given === "boolean" || isParameter(given)) return given;
  const hint = isObject(given) ? fill(holeHints.clausesAfterFlag, { owner }) : holeHints.boolean;
  return refuse(hole, value.range, `'${owner}'`, "a boolean", hint, call);
}

/** Reports a hole that does not fit. */
function refuse(
  hole: number,
  range: Range,
  owner: string,
  expected: string,
  hint: string,
  { holes, collector }: Call,
): undefined {
  const blanks = { hole: String(hole + 1), found: describe(holes[hole]), owner, expected };
  collector.report("wrong-hole", range, blanks, { hint });
}

/** True for the text of a hole: a well-formed string, or an integer that its decimal digits give back. */
const isText = (given: unknown): given is string | number =>
  typeof given === "string" ? given.isWellFormed() : Number.isSafeInteger(given);

function hintFor(given: unknown): string {
  if (typeof given === "number") return holeHints.number;
  return typeof given === "string" ? holeHints.surrogate : holeHints.text;
}
