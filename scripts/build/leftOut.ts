import type { Plugin } from "esbuild";

/** The modules of Chevrotain that the parser imports and never runs, with what is bundled in their place. */
const replacements: Readonly<Record<string, string>> = {
  // The scanner makes the tokens.
  "scan/lexer_public.js": `
    export const Lexer = { NA: /NOT_APPLICABLE/ };
    export const LexerDefinitionErrorType = {};
  `,
  // A test checks the grammar.
  "parse/grammar/checks.js": `
    export const validateGrammar = () => [];
    export const validateLookahead = () => [];
    export const validateRuleIsOverridden = () => [];
    export const validateAmbiguousAlternationAlternatives = () => [];
    export const validateEmptyOrAlternative = () => [];
    export const validateNoLeftRecursion = () => [];
    export const validateSomeNonEmptyLookaheadPath = () => [];
  `,
};

/** Leaves out of bundles what our parser does not use of Chevrotain: its lexer, and its checks of a grammar. */
export const leftOut: Plugin = {
  name: "left-out",
  setup({ onLoad }) {
    for (const [path, contents] of Object.entries(replacements)) {
      const filter = new RegExp(`/chevrotain/lib/src/${path.replaceAll(".", "\\.")}$`);
      onLoad({ filter }, () => ({ contents, loader: "js" }));
    }
  },
};
