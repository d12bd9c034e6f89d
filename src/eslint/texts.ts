import type { Rule } from "eslint";
import { type Input, inputOf } from "../../grammar/input.js";
import { type EmbeddedText, embeddedTexts } from "../embedded/embeddedTexts.js";
import { rangeInFile } from "../embedded/locatedInput.js";
import type { Services } from "./parser.js";
import type { Reporter } from "./report.js";

/** Visits the texts of a file: each text in JavaScript or TypeScript, or a whole `.imports` file. */
export interface TextVisitor {
  readonly embedded: (text: EmbeddedText, reporter: Reporter) => void;
  readonly document?: (input: Input, reporter: Reporter) => void;
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
      // Most files do not name importspec, and need no search.
      if (!text.includes("importspec") || scopeManager === null) return;
      for (const each of embeddedTexts(text, ast, scopeManager as never)) {
        visitor.embedded(each, { context, rangeOf: (range) => rangeInFile(each.input, range) });
      }
    },
  };
}
