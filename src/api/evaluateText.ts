import { Collector } from "../compile/collector.js";
import type { Call } from "../compile/holes.js";
import type { Plan } from "../compile/plan.js";
import type { TextFunction } from "../compile/textFunction.js";
import { throwOnErrors } from "./error.js";

/** A text without mistakes, compiled: one plan per item, or one for bare clauses. */
export interface CompiledText {
  readonly text: string;
  readonly plans: readonly Plan[];
  readonly hasHoles: boolean;
}

/** Evaluates a function on a text with the values of its holes. Throws an ImportSpecError that shows every mistake. */
export function evaluate<Result>(
  { name, fill, finish }: TextFunction<Result>,
  { text, plans, hasHoles }: CompiledText,
  holes: readonly unknown[],
): Result {
  const collector = new Collector();
  const filled = hasHoles ? fillAll(plans, fill, { holes, collector }) : plans;
  const { diagnostics } = collector;
  if (diagnostics.length > 0) throwOnErrors({ name, text }, diagnostics);
  const result = finish(filled, collector);
  if (diagnostics.length > 0) throwOnErrors({ name, text }, diagnostics);
  return result;
}

/** Fills in the holes of plans. A loop: `flatMap` would cost three times the whole call of a tag. */
function fillAll(plans: readonly Plan[], fill: TextFunction["fill"], call: Call): Plan[] {
  const filled: Plan[] = [];
  for (const plan of plans) for (const each of fill(plan, call)) filled.push(each);
  return filled;
}
