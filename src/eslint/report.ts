import type { Rule } from "eslint";
import type { Range } from "../../grammar/range.js";
import { type Diagnostic, sentenceOf } from "../text/diagnostic.js";

/** The messages of the rules that report diagnostics. */
export const messages = {
  mistake: "{{sentence}} [{{code}}]",
  replace: "Write '{{replacement}}'.",
} as const;

/** What a rule reports through: its context, and where the ranges of the text are in the file. */
export interface Place {
  readonly context: Rule.RuleContext;
  readonly rangeOf: (range: Range) => Range;
}

/** Reports diagnostics of a text at their places in the file, with the words that were likely meant as suggestions. */
export function report({ context, rangeOf }: Place, diagnostics: readonly Diagnostic[]): void {
  const { sourceCode } = context;
  for (const diagnostic of diagnostics) {
    const { replacement } = diagnostic;
    const { start, end } = rangeOf(diagnostic.range);
    const fix = (fixer: Rule.RuleFixer) => fixer.replaceTextRange([start, end], replacement as string);
    context.report({
      loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) },
      messageId: "mistake",
      data: { code: diagnostic.code, sentence: sentenceOf(diagnostic) },
      suggest: replacement === undefined ? [] : [{ messageId: "replace", data: { replacement }, fix }],
    });
  }
}
