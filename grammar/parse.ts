import type { Source } from "./ast.js";
import { type Fault, maxFaults } from "./fault.js";
import type { Input } from "./input.js";
import { Grammar } from "./parser.js";
import { scan } from "./scanner.js";
import type { Vocabulary } from "./vocabulary.js";

let grammar: Grammar | undefined;

/** The tree of a text and its first faults, in the order of the text. A faulty text has a tree, too. */
export interface Parse {
  readonly source: Source;
  readonly faults: readonly Fault[];
}

/** Parses an input in linear time. Never throws. The parser is built on the first call. */
export function parseSource(input: Input, vocabulary: Vocabulary): Parse {
  grammar ??= new Grammar();
  const { tokens, comments, faults } = scan(input, vocabulary);
  grammar.input = tokens;
  grammar.faults = [];
  const { clauses, items } = grammar.source();
  const source: Source = {
    type: "Source",
    range: { start: 0, end: input.text.length },
    clauses,
    items,
    comments,
  };
  grammar.input = [];
  const all = [...faults, ...grammar.faults].sort((a, b) => a.range.start - b.range.start);
  return { source, faults: all.slice(0, maxFaults) };
}
