import type { Rule } from "eslint";
import { inputOf } from "../../../grammar/input.js";
import { formatSource } from "../../language/format.js";
import { parseTree } from "../../language/parse.js";
import { differenceOf } from "../difference.js";
import { docsOf } from "../docs.js";
import { formattedContent } from "../formattedContent.js";
import { visitTexts } from "../texts.js";

/** Asks for texts as `importspec fmt` writes them. Texts with mistakes, or with escapes that would be lost, are left alone. */
export const format: Rule.RuleModule = {
  meta: {
    type: "layout",
    docs: docsOf("format", "Ask for texts as the formatter writes them"),
    fixable: "whitespace",
    messages: { unformatted: "This text is not formatted here." },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    const compare = (offset: number, end: number, formatted: string | undefined) => {
      const difference =
        formatted === undefined ? undefined : differenceOf(sourceCode.text.slice(offset, end), formatted);
      if (difference === undefined) return;
      const range: [number, number] = [offset + difference.range.start, offset + difference.range.end];
      context.report({
        loc: { start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) },
        messageId: "unformatted",
        fix: (fixer) => fixer.replaceTextRange(range, difference.replacement),
      });
    };
    return visitTexts(context, {
      embedded(text) {
        const { offsets } = text.input;
        compare(offsets[0] as number, offsets.at(-1) as number, formattedContent(sourceCode.text, text));
      },
      document: ({ text }) => compare(0, text.length, formattedFile(text)),
    });
  },
};

/** Formats an `.imports` file; undefined if it cannot be parsed. */
function formattedFile(text: string): string | undefined {
  const { source, diagnostics } = parseTree(inputOf(text));
  return diagnostics.length > 0 ? undefined : formatSource(text, source);
}
