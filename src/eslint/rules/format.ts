import type { Rule } from "eslint";
import { formattedFile, formattedSite } from "../formatted.js";
import { visitTexts } from "../texts.js";

/** Asks for texts as `importspec fmt` writes them. What is wrong, or has escapes that would be lost, is left alone. */
export const format: Rule.RuleModule = {
  meta: {
    type: "layout",
    docs: { description: "Ask for texts as the formatter writes them" },
    fixable: "whitespace",
    messages: { unformatted: "This text is not formatted." },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    const compare = (start: number, end: number, formatted: string | undefined) => {
      if (formatted === undefined || formatted === sourceCode.text.slice(start, end)) return;
      context.report({
        loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) },
        messageId: "unformatted",
        fix: (fixer) => fixer.replaceTextRange([start, end], formatted),
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
