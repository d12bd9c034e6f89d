import { fillHoles } from "../compile/holes.js";
import type { Plan } from "../compile/plan.js";
import type { TextFunction } from "../compile/textFunction.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { throwOnErrors } from "./error.js";

/** A text without mistakes, compiled: one plan per item, or one for bare clauses. */
export interface CompiledText {
  readonly text: string;
  readonly plans: readonly Plan[];
  readonly hasHoles: boolean;
}

/** What a function makes of a text with the values of its holes. Throws an ImportSpecError that shows every mistake. */
export function evaluate<Result>(
  { name, finish }: TextFunction<Result>,
  { text, plans, hasHoles }: CompiledText,
  holes: readonly unknown[],
): Result {
  const diagnostics: Diagnostic[] = [];
  const filled = hasHoles ? plans.map((plan) => fillHoles(plan, holes, diagnostics)) : plans;
  if (diagnostics.length > 0) throwOnErrors({ name, text }, diagnostics);
  const result = finish(filled, diagnostics);
  if (diagnostics.length > 0) throwOnErrors({ name, text }, diagnostics);
  return result;
}
