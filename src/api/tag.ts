import { compile } from "../compile/compile.js";
import type { TextFunction } from "../compile/textFunction.js";
import type { TypedRule, TypedTag } from "../typed/typedTag.js";
import { throwOnErrors } from "./error.js";
import { type CompiledText, compiledText, evaluate } from "./evaluateText.js";
import type { Hole } from "./hole.js";
import { inputOfCall } from "./template.js";

/**
 * Makes a function that works as a tag and as a call with a string. A template is compiled once: its strings, which
 * JavaScript freezes and passes to every call, are the key.
 */
export function makeTag<Rule extends TypedRule, Wide, Accepted = Hole>(
  called: TextFunction,
): TypedTag<Rule, Wide, Accepted> {
  const compiledTexts = new WeakMap<object, CompiledText>();

  const compileText = (first: unknown): CompiledText => {
    const { text, holes } = inputOfCall(called.name, first);
    const { plans, diagnostics } = compile({ text, holes }, called.rule);
    throwOnErrors({ name: called.name, text }, diagnostics);
    const compiled = compiledText(called, text, plans);
    if (typeof first === "object" && Object.isFrozen(first)) compiledTexts.set(first as object, compiled);
    return compiled;
  };

  const tag = (first: TemplateStringsArray | string, ...holes: readonly unknown[]): unknown =>
    evaluate(called, compiledTexts.get(first as TemplateStringsArray) ?? compileText(first), holes);
  return tag as TypedTag<Rule, Wide, Accepted>;
}
