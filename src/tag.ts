import { type Compiled, compile, type Rule } from "./compile/compile.js";
import { fillHoles } from "./compile/holes.js";
import type { Plan } from "./compile/plan.js";
import { throwOnErrors } from "./error.js";
import { inputOfCall } from "./template.js";
import type { Diagnostic } from "./text/diagnostic.js";

/** A call site, compiled. */
interface Site extends Compiled {
  readonly text: string;
  readonly hasHoles: boolean;
}

/**
 * Makes a function that works as a tag and as a call with a string; `finish` makes its result of the filled plans. A
 * call site is compiled once: the strings of a template, which JavaScript freezes, are its key.
 */
export function makeTag<Result>(
  name: string,
  rule: Rule,
  finish: (plans: readonly Plan[], diagnostics: Diagnostic[]) => Result,
) {
  const sites = new WeakMap<object, Site>();

  const compileSite = (first: unknown): Site => {
    const input = inputOfCall(name, first);
    const compiled = compile(input, rule);
    throwOnErrors({ name, text: input.text }, compiled.diagnostics);
    const hasHoles = compiled.plans.some((plan) => plan.fills.length > 0);
    const site = { ...compiled, text: input.text, hasHoles };
    if (typeof first === "object" && Object.isFrozen(first)) sites.set(first as object, site);
    return site;
  };

  return (first: TemplateStringsArray | string, ...holes: readonly unknown[]): Result => {
    const site = sites.get(first as TemplateStringsArray) ?? compileSite(first);
    const diagnostics: Diagnostic[] = [];
    const plans = site.hasHoles ? site.plans.map((plan) => fillHoles(plan, holes, diagnostics)) : site.plans;
    if (diagnostics.length > 0) throwOnErrors({ name, text: site.text }, diagnostics);
    const result = finish(plans, diagnostics);
    if (diagnostics.length > 0) throwOnErrors({ name, text: site.text }, diagnostics);
    return result;
  };
}
