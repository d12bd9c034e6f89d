import { contentScope } from "./embedded.js";
import { language } from "./language.js";
import type { TextMateGrammar } from "./rule.js";

const fence = "(`{3,}|~{3,})";

/** Code blocks of Markdown that are named after the language or its files. */
export const markdown: TextMateGrammar = {
  name: "importspec-markdown",
  scopeName: "inline.importspec.markdown",
  injectTo: ["text.html.markdown"],
  injectionSelector: "L:text.html.markdown",
  patterns: [
    {
      name: "markup.fenced_code.block.markdown",
      begin: `(^|\\G)(\\s*)${fence}\\s*(?i:(importspec|imports)((?:\\s+|:|,|\\{|\\?)[^\`]*)?$)`,
      beginCaptures: {
        3: { name: "punctuation.definition.markdown" },
        4: { name: "fenced_code.block.language.markdown" },
        5: { name: "fenced_code.block.language.attributes.markdown" },
      },
      end: "(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$",
      endCaptures: { 3: { name: "punctuation.definition.markdown" } },
      patterns: [
        {
          contentName: contentScope,
          begin: "(^|\\G)(\\s*)(.*)",
          while: "(^|\\G)(?!\\s*([`~]{3,})\\s*$)",
          patterns: [{ include: language.scopeName }],
        },
      ],
    },
  ],
  repository: {},
};
