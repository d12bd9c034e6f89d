import { type Compiled, compile, type Rule } from "./compile/compile.js";
import { fillHoles } from "./compile/holes.js";
import type { Plan, Slot } from "./compile/plan.js";
import { throwOnErrors } from "./error.js";
import { inputOfCall } from "./template.js";
import type { Diagnostic } from "./text/diagnostic.js";

/** A call site, compiled. `slots` are those of each plan, before the holes are filled in. */
interface Site extends Compiled {
  readonly text: string;
  readonly slots: readonly (readonly Slot[])[];
  readonly hasHoles: boolean;
}

/**
 * Makes a function that works as a tag and as a call with a string; `finish` makes its result of the filled slots of
 * each plan. A call site is compiled once: the strings of a template, which JavaScript freezes, are its key.
 */
export function makeTag<Result>(
  name: string,
  rule: Rule,
  finish: (slots: readonly (readonly Slot[])[], plans: readonly Plan[]) => Result,
) {
  const sites = new WeakMap<object, Site>();

  const compileSite = (first: unknown): Site => {
    const input = inputOfCall(name, first);
    const compiled = compile(input, rule);
    throwOnErrors({ name, text: input.text }, compiled.diagnostics);
    const slots = compiled.plans.map((plan) => plan.slots);
    const site = {
      ...compiled,
      text: input.text,
      slots,
      hasHoles: compiled.plans.some((plan) => plan.fills.length > 0),
    };
    if (typeof first === "object" && Object.isFrozen(first)) sites.set(first as object, site);
    return site;
  };

  const fillSite = ({ plans, text }: Site, holes: readonly unknown[]) => {
    const diagnostics: Diagnostic[] = [];
    const slots = plans.map((plan) => fillHoles(plan, holes, diagnostics));
    throwOnErrors({ name, text }, diagnostics);
    return slots;
  };

  return (first: TemplateStringsArray | string, ...holes: readonly unknown[]): Result => {
    const site = sites.get(first as TemplateStringsArray) ?? compileSite(first);
    return finish(site.hasHoles ? fillSite(site, holes) : site.slots, site.plans);
  };
}
