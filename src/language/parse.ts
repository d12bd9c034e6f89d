import type { Source } from "../../grammar/ast.js";
import type { StrictBuilder } from "../../grammar/builder.js";
import type { Input } from "../../grammar/input.js";
import * as grammar from "../../grammar/parse.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { type Rule, ruleOf } from "./rules.js";
import { syntaxDiagnostics } from "./syntaxDiagnostics.js";
import { vocabulary } from "./vocabulary.js";

/** The tree of a text, and the mistakes in its words and their order. */
export interface Tree {
  readonly source: Source;
  /** The rule that the text is read by. */
  readonly rule: Rule;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses a text, with or without holes, by a rule; by default as a document, or as specs if it has only those. Never
 * throws: the tree is there even if the text has mistakes.
 */
export function parseTree(input: Input, given?: Rule): Tree {
  const { source, faults } = grammar.parseSource(input, vocabulary);
  const rule = given ?? ruleOf(source.items);
  if (faults.length === 0) return { source, rule, diagnostics: [] };
  return {
    source,
    rule,
    diagnostics: syntaxDiagnostics({ text: input.text, items: source.items, rule }, faults),
  };
}

/**
 * Returns a function that returns the tree of a text, which it parses when it is first called. Where speed counts, the
 * getter of a class calls it: one in an object literal takes as long as to parse a spec.
 */
export function lazyTree(input: Input, rule: Rule): () => Source {
  let tree: Source | undefined;
  return () => {
    tree ??= parseTree(input, rule).source;
    return tree;
  };
}

/** The `parseInto` of the grammar, with the words of the language. */
export const parseInto = (input: Input, builder: StrictBuilder, start = 0): boolean =>
  grammar.parseInto(input, vocabulary, builder, start);
