import type { Rule } from "eslint";
import { compileFile } from "../../compile/file.js";
import { diagnose } from "../../embedded/diagnose.js";
import { messages, report } from "../report.js";
import { visitTexts } from "../texts.js";

/** Reports every mistake of a text, whatever fills its holes, and suggests the words that were likely meant. */
export const valid: Rule.RuleModule = {
  meta: {
    type: "problem",
    docs: { description: "Report what importspec would throw an error for" },
    hasSuggestions: true,
    messages,
    schema: [],
  },
  create: (context) =>
    visitTexts(context, {
      call: ({ called, text }, place) => report(place, diagnose(called, text).diagnostics),
      document: (input, place) => report(place, compileFile(input).diagnostics),
    }),
};
