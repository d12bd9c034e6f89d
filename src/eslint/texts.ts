import type { Rule } from "eslint";
import { type Input, inputOf } from "../../grammar/input.js";
import { type CallSite, callSites } from "../embedded/callSites.js";
import { hostRange } from "../embedded/hostText.js";
import type { Services } from "./parser.js";
import type { Place } from "./report.js";

/** What a rule does with the texts of a file: each call in JavaScript or TypeScript, or a whole `.imports` file. */
export interface TextVisitor {
  readonly call: (site: CallSite, place: Place) => void;
  readonly document?: (input: Input, place: Place) => void;
}

/** The listeners of a rule that visits the texts of a file. */
export function visitTexts(context: Rule.RuleContext, visitor: TextVisitor): Rule.RuleListener {
  const { sourceCode } = context;
  return {
    "Program:exit"() {
      const { text, ast, scopeManager } = sourceCode;
      if ((sourceCode.parserServices as Services).isImportSpec) {
        visitor.document?.(inputOf(text), { context, rangeOf: (range) => range });
        return;
      }
      // Most files do not name it: they need no search.
      if (!text.includes("importspec") || scopeManager === null) return;
      for (const site of callSites(text, ast, scopeManager as never)) {
        visitor.call(site, { context, rangeOf: (range) => hostRange(site.text, range) });
      }
    },
  };
}
