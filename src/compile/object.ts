import type { Range } from "../../grammar/range.js";
import { fill, hints } from "../language/messages.js";
import { describe, expected, isObject, isWellFormed } from "../schema/values.js";
import { type Step, walk } from "../schema/walk.js";
import { nearest } from "../text/nearest.js";
import type { Collector } from "./collector.js";
import { claim, mapAt, type Plan, type Slot } from "./plan.js";

/**
 * Sets the fields of an object that a hole passes, as if the text had set them. `hole` is the name of the hole in
 * messages. Reports fields
 * that the context does not have, values of another type, ill-formed strings, and fields that are set already.
 */
export function addObject(
  plan: Plan,
  hole: string,
  object: object,
  range: Range,
  collector: Collector,
): void {
  for (const step of walk(object, plan.context.struct)) {
    if (step.type !== "leaf") refuse(step, hole, range, collector);
    else if (isWellFormed(step.value)) addLeaf(plan, step, range, collector);
    else refuseText(step, hole, range, collector);
  }
}

type LeafStep = Extract<Step, { type: "leaf" }>;

function addLeaf(plan: Plan, { path, value }: LeafStep, range: Range, collector: Collector): void {
  const leaf = plan.context.indexOf(path.join(".")) as number;
  if (isObject(value)) {
    for (const [key, text] of Object.entries(value)) {
      if (claim(plan, leaf, key, range, collector)) mapAt(plan, leaf).set(key, text as string);
    }
  } else if (claim(plan, leaf, undefined, range, collector)) {
    plan.slots[leaf] = value as Slot;
  }
}

const blanksOf = ({ path }: Step, hole: string) => ({ hole, field: path.join(".") });

/** Reports a string with half of a surrogate pair. */
function refuseText(step: LeafStep, hole: string, range: Range, collector: Collector): void {
  const takes = { found: "a string with half of a surrogate pair", expected: "whole characters" };
  collector.report("wrong-field", range, { ...blanksOf(step, hole), ...takes });
}

/** Reports a value of another type, or an unknown field. */
function refuse(step: Exclude<Step, LeafStep>, hole: string, range: Range, collector: Collector): void {
  const blanks = blanksOf(step, hole);
  if (step.type === "wrong") {
    const takes = { found: describe(step.value), expected: expected(step.field.type) };
    collector.report("wrong-field", range, { ...blanks, ...takes });
    return;
  }
  const near = nearest(step.path.at(-1) as string, Object.keys(step.struct.fields));
  const details = near === undefined ? {} : { hint: fill(hints.near, { near }) };
  collector.report("unknown-field", range, { ...blanks, owner: step.struct.name }, details);
}
