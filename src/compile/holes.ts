import type { Range } from "../../grammar/range.js";
import { diagnostic } from "../language/diagnostic.js";
import { fill, holeHints } from "../language/messages.js";
import { describe, isObject } from "../schema/values.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { addObject } from "./object.js";
import { claim, type Fill, type FillValue, mapAt, type Plan } from "./plan.js";

/** The values that a call passes, and what is wrong with them. */
interface Call {
  readonly holes: readonly unknown[];
  readonly diagnostics: Diagnostic[];
}

/** A copy of a plan with the holes filled in. A hole that does not fit is a diagnostic. */
export function fillHoles(plan: Plan, holes: readonly unknown[], diagnostics: Diagnostic[]): Plan {
  const call: Call = { holes, diagnostics };
  const filled = copyOf(plan);
  for (const fill of plan.fills) fillOne(filled, fill, call);
  return filled;
}

/** A plan whose slots can be set. Only pairs and objects add to its maps: without them they need no copies. */
function copyOf({ context, range, slots, fills, ranges }: Plan): Plan {
  const adds = fills.some(({ type }) => type === "pair" || type === "clauses");
  if (!adds) return { context, range, slots: slots.slice(), fills: [], ranges };
  const copies = slots.map((slot) => (slot instanceof Map ? new Map(slot) : slot));
  return { context, range, slots: copies, fills: [], ranges: new Map(ranges) };
}

function fillOne(plan: Plan, fill: Fill, call: Call): void {
  const { holes, diagnostics } = call;
  if (fill.type === "value") {
    plan.slots[fill.leaf] = textOf(fill.value, fill.owner, call);
  } else if (fill.type === "boolean") {
    plan.slots[fill.leaf] = booleanOf(fill.value, fill.owner, call);
  } else if (fill.type === "clauses") {
    const given = holes[fill.hole];
    if (isObject(given)) addObject(plan, fill.hole, given, fill.range, diagnostics);
    else refuse(fill.hole, fill.range, "a clause", "an object", holeHints.clauses, call);
  } else {
    const key = textOf(fill.key, fill.owner, call);
    const text = textOf(fill.value, fill.owner, call);
    const range = { start: fill.key.range.start, end: fill.value.range.end };
    if (key === undefined || text === undefined) return;
    if (claim(plan, fill.leaf, key, range, diagnostics)) mapAt(plan, fill.leaf).set(key, text);
  }
}

/** The text of a value with its holes filled in; undefined if one does not fit. */
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

function booleanOf(value: FillValue, owner: string, call: Call): boolean | undefined {
  const hole = value.parts[0] as number;
  const given = call.holes[hole];
  if (typeof given === "boolean") return given;
  const hint = isObject(given) ? fill(holeHints.clausesAfterFlag, { owner }) : holeHints.boolean;
  return refuse(hole, value.range, `'${owner}'`, "a boolean", hint, call);
}

/** Notes that a hole does not fit. */
function refuse(
  hole: number,
  range: Range,
  owner: string,
  expected: string,
  hint: string,
  { holes, diagnostics }: Call,
): undefined {
  const blanks = { hole: String(hole + 1), found: describe(holes[hole]), owner, expected };
  diagnostics.push({ ...diagnostic("wrong-hole", range, blanks), hint });
}

/** A hole's text: a well-formed string, or an integer that its decimal digits give back. */
const isText = (given: unknown): given is string | number =>
  typeof given === "string" ? given.isWellFormed() : Number.isSafeInteger(given);

function hintFor(given: unknown): string {
  if (typeof given === "number") return holeHints.number;
  return typeof given === "string" ? holeHints.surrogate : holeHints.text;
}
