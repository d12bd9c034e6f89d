import type { Source } from "../../grammar/ast.js";
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
 * Parses a text without mistakes from an offset on, at which an item begins, into what a builder makes. False as soon as
 * there is a mistake, or the builder cannot use the text.
 */
export const parseInto = (input: Input, builder: grammar.StrictBuilder, start = 0): boolean =>
  grammar.parseInto(input, vocabulary, builder, start);
