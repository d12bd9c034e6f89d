import type { Rule } from "eslint";
import { differenceOf } from "../difference.js";
import { formattedFile, formattedSite } from "../formattedText.js";
import { visitTexts } from "../texts.js";

/** Asks for texts as `importspec fmt` writes them. What is wrong, or has escapes that would be lost, is left alone. */
export const format: Rule.RuleModule = {
  meta: {
    type: "layout",
    docs: { description: "Ask for texts as the formatter writes them" },
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
      call(site) {
        const { offsets } = site.text;
        compare(offsets[0] as number, offsets.at(-1) as number, formattedSite(sourceCode.text, site));
      },
      document: ({ text }) => compare(0, text.length, formattedFile(text)),
    });
  },
};
