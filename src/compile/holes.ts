import type { Range } from "../../grammar/range.js";
import { fill, holeHints } from "../language/messages.js";
import { describe, isObject, isParameter } from "../schema/values.js";
import type { Collector } from "./collector.js";
import { addObject } from "./object.js";
import { claim, copyOf, type Fill, type FillValue, mapAt, mayBeSpecs, type Plan } from "./plan.js";

/** The values that a call passes, and the collector of its mistakes. */
export interface Call {
  readonly holes: readonly unknown[];
  readonly collector: Collector;
}

/** True for a fill that may add to the maps of a plan. */
const adds = ({ type }: Fill): boolean => type === "pair" || type === "clauses";

/** Copies a plan and fills in its holes. Reports values that do not fit. */
export const fillHoles = (plan: Plan, call: Call): Plan =>
  fillCopy(copyOf(plan, plan.fills.some(adds)), plan.fills, call);

/** Fills in some holes of a copy of their plan. Reports values that do not fit. */
export function fillCopy(copy: Plan, fills: readonly Fill[], call: Call): Plan {
  for (const each of fills) fillOne(copy, each, call);
  return copy;
}

function fillOne(plan: Plan, fill: Fill, call: Call): void {
  const { holes, collector } = call;
  if (fill.type === "value") {
    plan.slots[fill.leaf] = textOf(fill.value, fill.owner, call, mayBeSpecs(plan.context, fill));
  } else if (fill.type === "boolean") {
    plan.slots[fill.leaf] = booleanOf(fill.value, fill.owner, call);
  } else if (fill.type === "clauses") {
    const given = holes[fill.hole];
    if (isObject(given)) addObject(plan, String(fill.hole + 1), given, fill.range, collector);
    else refuse(fill.hole, fill.range, "a clause", "an object", holeHints.clauses, call);
  } else {
    const key = textOf(fill.key, fill.owner, call);
    const text = textOf(fill.value, fill.owner, call);
    const range = { start: fill.key.range.start, end: fill.value.range.end };
    if (key === undefined || text === undefined) return;
    if (claim(plan, fill.leaf, key, range, collector)) mapAt(plan, fill.leaf).set(key, text);
  }
}

/**
 * Returns the text of a value with its holes filled in; undefined if one of them does not fit. `orSpecs` if specs would
 * fit, too.
 */
function textOf(value: FillValue, owner: string, call: Call, orSpecs = false): string | undefined {
  const text = joined(value.parts, call.holes);
  if (text !== undefined) return text;
  const unfit = (part: string | number): part is number =>
    typeof part === "number" && !isText(call.holes[part]);
  const hole = value.parts.find(unfit) as number;
  const expected = orSpecs ? "a string, an integer or specs" : "a string or an integer";
  return refuse(hole, value.range, `'${owner}'`, expected, hintFor(call.holes[hole], orSpecs), call);
}

/** Joins the parts of a value; undefined if a hole is not a text. */
function joined(parts: FillValue["parts"], holes: readonly unknown[]): string | undefined {
  let text = "";
  for (const part of parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const given = holes[part];
    if (!isText(given)) return undefined;
    text += given;
  }
  return text;
}

/** True for the hole after a flag: a boolean, or a parameter of a Template. */
export const isFlagValue = (given: unknown): given is boolean | string =>
  typeof given === "boolean" || isParameter(given);

function booleanOf(value: FillValue, owner: string, call: Call): boolean | string | undefined {
  const hole = value.parts[0] as number;
  const given = call.holes[hole];
  if (isFlagValue(given)) return given;
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
export const isText = (given: unknown): given is string | number =>
  typeof given === "string" ? given.isWellFormed() : Number.isSafeInteger(given);

function hintFor(given: unknown, orSpecs: boolean): string {
  if (typeof given === "number") return holeHints.number;
  if (typeof given === "string") return holeHints.surrogate;
  return orSpecs ? holeHints.specs : holeHints.text;
}
