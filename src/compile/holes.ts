import type { Value } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import { describe, isObject } from "../schema/types.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { addObject } from "./object.js";
import { claim, diagnostic, type Fill, mapAt, type Plan } from "./plan.js";

/** A copy of a plan with the holes filled in. A hole that does not fit is a diagnostic. */
export function fillHoles(plan: Plan, holes: readonly unknown[], diagnostics: Diagnostic[]): Plan {
  const filled: Plan = {
    ...plan,
    slots: plan.slots.map((slot) => (slot instanceof Map ? new Map(slot) : slot)),
    fills: [],
    ranges: new Map(plan.ranges),
  };

  const refuse = (hole: number, range: Range, owner: string, expected: string, hint: string): undefined => {
    const blanks = { hole: String(hole + 1), found: describe(holes[hole]), owner, expected };
    diagnostics.push({ ...diagnostic("wrong-hole", range, blanks), hint });
  };

  /** The text of a value with its holes filled in; undefined if one does not fit. */
  const textOf = (value: Value, owner: string): string | undefined => {
    let text = "";
    for (const part of value.parts) {
      const given = typeof part === "string" ? part : holes[part];
      if (!isText(given))
        return refuse(part as number, value.range, `'${owner}'`, "a string or an integer", hintFor(given));
      text += given;
    }
    return text;
  };

  const booleanOf = (value: Value, owner: string): boolean | undefined => {
    const hole = value.parts[0] as number;
    const given = holes[hole];
    if (typeof given === "boolean") return given;
    const hint = isObject(given)
      ? `To pass clauses after '${owner}', write '${owner} true'.`
      : "Pass true or false.";
    return refuse(hole, value.range, `'${owner}'`, "a boolean", hint);
  };

  const fillOne = (fill: Fill): void => {
    if (fill.type === "clauses") {
      const given = holes[fill.hole];
      if (isObject(given)) addObject(filled, fill.hole, given, fill.range, diagnostics);
      else refuse(fill.hole, fill.range, "a clause", "an object", "Pass what withX, clauses or merge gives.");
    } else if (fill.type === "boolean") {
      filled.slots[fill.leaf] = booleanOf(fill.value, fill.owner);
    } else if (fill.type === "value") {
      filled.slots[fill.leaf] = textOf(fill.value, fill.owner);
    } else {
      const key = textOf(fill.key, fill.owner);
      const text = textOf(fill.value, fill.owner);
      const range = { start: fill.key.range.start, end: fill.value.range.end };
      if (key === undefined || text === undefined) return;
      if (claim(filled, fill.leaf, key, range, diagnostics)) mapAt(filled, fill.leaf).set(key, text);
    }
  };

  for (const each of plan.fills) fillOne(each);
  return filled;
}

/** A hole's text: a well-formed string, or an integer that its decimal digits give back. */
const isText = (given: unknown): given is string | number =>
  typeof given === "string" ? !/\p{Surrogate}/u.test(given) : Number.isSafeInteger(given);

function hintFor(given: unknown): string {
  if (typeof given === "number") return "Pass a string: as a number, 1.10 is 1.1.";
  return typeof given === "string"
    ? "It has half of a surrogate pair: pass the whole character."
    : "Pass a string.";
}
