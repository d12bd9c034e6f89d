import type { Rule } from "eslint";
import type { Range } from "../../grammar/range.js";
import { type Diagnostic, sentenceOf } from "../text/diagnostic.js";

/** The messages of the rules that report diagnostics. */
export const messages = {
  mistake: "{{sentence}} [{{code}}]",
  replace: "Write '{{replacement}}'.",
} as const;

/** Reports to ESLint: the context of the rule, and a function from ranges of the text to ranges of the file. */
export interface Reporter {
  readonly context: Rule.RuleContext;
  readonly rangeOf: (range: Range) => Range;
}

/** Reports diagnostics of a text. Where the word that was likely meant is known, it is a suggestion. */
export function report({ context, rangeOf }: Reporter, diagnostics: readonly Diagnostic[]): void {
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
