import { Collector } from "../compile/collector.js";
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
  const filled = hasHoles ? plans.flatMap((plan) => fill(plan, { holes, collector })) : plans;
  const { diagnostics } = collector;
  if (diagnostics.length > 0) throwOnErrors({ name, text }, diagnostics);
  const result = finish(filled, collector);
  if (diagnostics.length > 0) throwOnErrors({ name, text }, diagnostics);
  return result;
}
