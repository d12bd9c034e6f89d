import type { Diagnostic } from "../text/diagnostic.js";
import type { Rule } from "./compile.js";
import type { Plan } from "./plan.js";

/** A function that takes a text: the rule that it reads it by, and what it makes of the filled plans. */
export interface TextFunction<Result = unknown> {
  readonly name: string;
  readonly rule: Rule;
  readonly finish: (plans: readonly Plan[], diagnostics: Diagnostic[]) => Result;
}
