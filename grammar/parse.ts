import type { Source } from "./ast.js";
import type { Builder } from "./builder.js";
import { type Fault, maxFaults } from "./fault.js";
import type { Input } from "./input.js";
import { Grammar } from "./parser.js";
import { respelt } from "./respelt.js";
import { Scanner, scan } from "./scanner.js";
import { Token } from "./tokens.js";
import { TreeBuilder } from "./treeBuilder.js";
import type { Vocabulary } from "./vocabulary.js";

/** Built on the first call. */
let grammar: Grammar | undefined;

/** The tree of a text and its first faults, in the order of the text. A faulty text has a tree, too. */
export interface Parse {
  readonly source: Source;
  readonly faults: readonly Fault[];
}

/**
 * Parses an input in linear time. Never throws. Where words are misspelt the text is parsed once more as if they
 * were right, so that one mistake is one fault.
 */
export function parseSource(input: Input, vocabulary: Vocabulary): Parse {
  const { tokens, comments, faults } = scan(input, vocabulary);
  const first = read(tokens, vocabulary);
  const right = respelt(tokens, first.faults, vocabulary);
  const parsed = right === undefined ? first : read(right.tokens, vocabulary);
  const { clauses, items } = parsed.tree;
  const range = { start: 0, end: input.text.length };
  const source: Source = { type: "Source", range, clauses, items, comments };
  const all = [...faults, ...(right?.faults ?? []), ...parsed.faults];
  all.sort((a, b) => a.range.start - b.range.start);
  return { source, faults: all.slice(0, maxFaults) };
}

function read(tokens: readonly Token[], vocabulary: Vocabulary) {
  const tree = new TreeBuilder();
  const faults: Fault[] = [];
  grammar ??= new Grammar();
  let index = 0;
  grammar.read(() => tokens[index++], vocabulary, tree, faults);
  return { tree, faults };
}

/** A builder that says whether it can use the text so far. */
export interface StrictBuilder extends Builder {
  readonly isRight: boolean;
}

/** More tokens than the parser and a builder hold at a time: a clause has three, and one is looked ahead. */
const tokensAtOnce = 8;

/** Returns a function that returns the same tokens again and again. */
function tokenRing(): () => Token {
  const ring: Token[] = [];
  let last = 0;
  return () => {
    last = (last + 1) % tokensAtOnce;
    ring[last] ??= new Token();
    return ring[last] as Token;
  };
}

/**
 * Parses an input from an offset on, at which an item begins, into what a builder makes, which must not keep a token. Stops
 * and returns false as soon as there is a fault, or the builder cannot use the text.
 */
export function parseInto(input: Input, vocabulary: Vocabulary, builder: StrictBuilder, start = 0): boolean {
  const scanner = new Scanner(input, vocabulary, start, tokenRing());
  const faults: Fault[] = [];
  const isRight = () => builder.isRight && scanner.faults.length === 0 && faults.length === 0;
  grammar ??= new Grammar();
  grammar.read(() => (isRight() ? scanner.next() : undefined), vocabulary, builder, faults);
  return isRight();
}
