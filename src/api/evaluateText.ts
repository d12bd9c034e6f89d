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
  /** Makes the result at once, if it can: see TextFunction. */
  readonly quick: ((holes: readonly unknown[]) => unknown) | undefined;
}

/** A text without mistakes, ready to be evaluated again and again. */
export const compiledText = (called: TextFunction, text: string, plans: readonly Plan[]): CompiledText => ({
  text,
  plans,
  hasHoles: plans.some(({ fills }) => fills.length > 0),
  quick: called.quick?.(plans),
});

/** Evaluates a function on a text with the values of its holes. Throws an ImportSpecError that shows every mistake. */
export function evaluate(called: TextFunction, text: CompiledText, holes: readonly unknown[]): unknown {
  return text.quick?.(holes) ?? evaluateFully(called, text, holes);
}

function evaluateFully(
  { name, fill, finish }: TextFunction,
  { text, plans, hasHoles }: CompiledText,
  holes: readonly unknown[],
): unknown {
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
