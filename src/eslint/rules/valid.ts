import type { Rule } from "eslint";
import { compile } from "../../compile/compile.js";
import { diagnose } from "../../embedded/diagnose.js";
import { docsOf } from "../docs.js";
import { messages, report } from "../report.js";
import { visitTexts } from "../texts.js";

/** Reports every mistake that a text has whatever fills its holes, and suggests the words that were likely meant. */
export const valid: Rule.RuleModule = {
  meta: {
    type: "problem",
    docs: docsOf("valid", "Report the mistakes that importspec would throw an error for"),
    hasSuggestions: true,
    messages,
    schema: [],
  },
  create: (context) =>
    visitTexts(context, {
      embedded: ({ called, input }, reporter) => report(reporter, diagnose(called, input).diagnostics),
      document: (input, reporter) => report(reporter, compile(input).diagnostics),
    }),
};
