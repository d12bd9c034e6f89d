import type { Range } from "../../grammar/range.js";
import { diagnostic } from "../language/diagnostic.js";
import { fill, hints } from "../language/messages.js";
import { describe, expected, isObject } from "../schema/values.js";
import { type Step, walk } from "../schema/walk.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { nearest } from "../text/nearest.js";
import { claim, mapAt, type Plan, type Slot } from "./plan.js";

/**
 * Sets the fields of an object that a hole passes in clause position, as if the text had said them. A field that the
 * context does not have, of the wrong type, or set already is a diagnostic.
 */
export function addObject(
  plan: Plan,
  hole: number,
  object: object,
  range: Range,
  diagnostics: Diagnostic[],
): void {
  for (const step of walk(object, plan.context.struct)) {
    if (step.type === "leaf") addLeaf(plan, step.path.join("."), step.value, range, diagnostics);
    else diagnostics.push(refusal(step, hole, range));
  }
}

function addLeaf(plan: Plan, path: string, value: unknown, range: Range, diagnostics: Diagnostic[]): void {
  const leaf = plan.context.leaves.findIndex(({ name }) => name === path);
  if (isObject(value)) {
    for (const [key, text] of Object.entries(value)) {
      if (claim(plan, leaf, key, range, diagnostics)) mapAt(plan, leaf).set(key, text as string);
    }
  } else if (claim(plan, leaf, undefined, range, diagnostics)) {
    plan.slots[leaf] = value as Slot;
  }
}

function refusal(step: Exclude<Step, { type: "leaf" }>, hole: number, range: Range): Diagnostic {
  const blanks = { hole: String(hole + 1), field: step.path.join(".") };
  if (step.type === "wrong") {
    const takes = { found: describe(step.value), expected: expected(step.field.type) };
    return diagnostic("wrong-field", range, { ...blanks, ...takes });
  }
  const unknown = diagnostic("unknown-field", range, { ...blanks, owner: step.struct.name });
  const near = nearest(step.path.at(-1) as string, Object.keys(step.struct.fields));
  return near === undefined ? unknown : { ...unknown, hint: fill(hints.near, { near }) };
}
