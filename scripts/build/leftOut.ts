import type { Plugin } from "esbuild";

/** The modules of Chevrotain that the parser imports and does not need, with what is bundled in their place. */
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
  `,
  // The decisions are generated.
  "parse/parser/traits/gast_recorder.js": "export class GastRecorder { initGastRecorder() {} }",
  "parse/grammar/gast/gast_resolver_public.js":
    "export const resolveGrammar = () => [], validateGrammar = resolveGrammar;",
  "parse/grammar/llk_lookahead.js": "export class LLkLookaheadStrategy {}",
  "parse/grammar/lookahead.js": "export const PROD_TYPE = {}, getLookaheadPaths = () => [];",
  "parse/parser/traits/looksahead.js": `
    export class LooksAhead {
      initLooksAhead({ maxLookahead }) {
        this.maxLookahead = maxLookahead;
        this.lookAheadFuncsCache = [];
        this.currRuleLookaheadFuncs = [];
      }
    }
  `,
  // The grammar accepts every sequence of tokens: Chevrotain finds no errors, and recovers from none.
  "parse/errors_public.js": `
    export const defaultParserErrorProvider = {};
    export const defaultGrammarValidatorErrorProvider = {};
  `,
  "parse/parser/traits/error_handler.js": `
    export class ErrorHandler {
      initErrorHandler() {}
    }
  `,
  "parse/parser/traits/recoverable.js": `
    export const IN_RULE_RECOVERY_EXCEPTION = "InRuleRecoveryException";
    export class Recoverable {
      initRecoverable() { this.recoveryEnabled = false; }
      attemptInRepetitionRecovery() {}
    }
  `,
  "parse/grammar/follow.js": "export const computeAllProdsFollows = () => {};",
  "parse/grammar/interpreter.js": `
    export class NextTerminalAfterAtLeastOneSepWalker {}
    export class NextTerminalAfterAtLeastOneWalker {}
    export class NextTerminalAfterManySepWalker {}
    export class NextTerminalAfterManyWalker {}
  `,
  // The rules make the tree themselves.
  "parse/parser/traits/tree_builder.js": `
    export class TreeBuilder {
      initTreeBuilder() { this.outputCst = false; }
      cstInvocationStateUpdate() {}
      cstFinallyStateUpdate() {}
      cstPostTerminal() {}
      cstPostNonTerminal() {}
    }
  `,
  // Copying the methods of each part takes 2 ms.
  "parse/parser/utils/apply_mixins.js": `
    export function applyMixins({ prototype }, parts) {
      for (const part of parts) {
        Object.setPrototypeOf(prototype, part.prototype);
        prototype = part.prototype;
      }
    }
  `,
};

/** Leaves out of bundles what our parser does not use of Chevrotain, which is most of it, and what starts slowly. */
export const leftOut: Plugin = {
  name: "left-out",
  setup({ onLoad, onResolve }) {
    // Commander starts subcommands that are programs of their own: we have none.
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes("/commander/") ? { path, namespace: "left-out" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "" }));
    for (const [path, contents] of Object.entries(replacements)) {
      const filter = new RegExp(`/chevrotain/lib/src/${path.replaceAll(".", "\\.")}$`);
      onLoad({ filter }, () => ({ contents, loader: "js" }));
    }
  },
};
