import { type Compiled, compile, type Rule } from "./compile/compile.js";
import { fillHoles } from "./compile/holes.js";
import type { Plan, Slot } from "./compile/plan.js";
import { throwOnErrors } from "./error.js";
import { inputOfCall } from "./template.js";
import type { Diagnostic } from "./text/diagnostic.js";

/** What makes the result of the plans of a text and their filled slots. */
export type Finish<Result> = (plans: readonly Plan[], slots: readonly (readonly Slot[])[]) => Result;

/**
 * Makes a function that works as a tag and as a call with a string. A call site is compiled once: its strings, which
 * the language freezes, are the key.
 */
export function makeTag<Result>(name: string, rule: Rule, finish: Finish<Result>) {
  const sites = new WeakMap<object, Compiled & { readonly text: string }>();

  const compileCall = (first: unknown) => {
    const input = inputOfCall(name, first);
    const compiled = { ...compile(input, rule), text: input.text };
    throwOnErrors({ name, text: input.text }, compiled.diagnostics);
    if (typeof first === "object" && Object.isFrozen(first)) sites.set(first as object, compiled);
    return compiled;
  };

  return (first: TemplateStringsArray | string, ...holes: unknown[]): Result => {
    const { plans, text } = sites.get(first as object) ?? compileCall(first);
    const diagnostics: Diagnostic[] = [];
    const slots = plans.map((plan) =>
      plan.fills.length === 0 ? plan.slots : fillHoles(plan, holes, diagnostics),
    );
    if (diagnostics.length > 0) throwOnErrors({ name, text }, diagnostics);
    return finish(plans, slots);
  };
}
