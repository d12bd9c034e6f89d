import { compile } from "../compile/compile.js";
import type { TextFunction } from "../compile/textFunction.js";
import { throwOnErrors } from "./error.js";
import { evaluate, type Site } from "./evaluateText.js";
import { inputOfCall } from "./template.js";

/**
 * Makes a function that works as a tag and as a call with a string. A call site is compiled once: the strings of a
 * template, which JavaScript freezes, are its key.
 */
export function makeTag<Result>(called: TextFunction<Result>) {
  const sites = new WeakMap<object, Site>();

  const compileSite = (first: unknown): Site => {
    const { text, holes } = inputOfCall(called.name, first);
    const { plans, diagnostics } = compile({ text, holes }, called.rule);
    throwOnErrors({ name: called.name, text }, diagnostics);
    const site = { text, plans, hasHoles: plans.some(({ fills }) => fills.length > 0) };
    if (typeof first === "object" && Object.isFrozen(first)) sites.set(first as object, site);
    return site;
  };

  return (first: TemplateStringsArray | string, ...holes: readonly unknown[]): Result =>
    evaluate(called, sites.get(first as TemplateStringsArray) ?? compileSite(first), holes);
}
