import type { TokenType } from "chevrotain";
import type { Source } from "./ast.js";
import type { StrictBuilder } from "./builder.js";
import { type Fault, maxFaults } from "./fault.js";
import type { Input } from "./input.js";
import { Grammar, sourceOf } from "./parser.js";
import { respelt } from "./respelt.js";
import { Scanner, scan } from "./scanner.js";
import { Token, tokens } from "./tokens.js";
import { TreeBuilder } from "./treeBuilder.js";
import type { Vocabulary } from "./vocabulary.js";

/** A parser that is not parsing now. It is built on the first call. */
let idle: Grammar | undefined;

/** Calls `read` of a parser that is not parsing: a builder may parse another text meanwhile. */
function read(...call: Parameters<Grammar["read"]>): void {
  const grammar = idle ?? new Grammar();
  idle = undefined;
  grammar.read(...call);
  idle = grammar;
}

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
  const { tokens: scanned, comments, faults } = scan(input, vocabulary);
  const first = readTree(scanned, vocabulary);
  const right = respelt(scanned, first.faults, vocabulary);
  const parsed = right === undefined ? first : readTree(right.tokens, vocabulary);
  const { clauses, items } = parsed.tree;
  const range = { start: 0, end: input.text.length };
  const source: Source = { type: "Source", range, clauses, items, comments };
  const all = [...faults, ...(right?.faults ?? []), ...parsed.faults];
  all.sort((a, b) => a.range.start - b.range.start);
  return { source, faults: all.slice(0, maxFaults) };
}

/** Parses tokens into a tree, whatever is wrong with them. */
function readTree(tokens: readonly Token[], vocabulary: Vocabulary) {
  const tree = new TreeBuilder();
  const faults: Fault[] = [];
  read(sourceOf(tokens), vocabulary, tree, faults);
  return { tree, faults };
}

/** More tokens than a clause and the token after it. */
const tokensAtOnce = 8;

/**
 * Returns a function that returns the same tokens again and again; but not for Lines, of which a clause may have any number.
 * The parser's `bareName` may be used again, too: it is only compared after a mistake.
 */
function tokenRing(): (type: TokenType) => Token {
  const ring: Token[] = [];
  let last = 0;
  return (type) => {
    if (type === tokens.Line) return new Token();
    last = (last + 1) % tokensAtOnce;
    ring[last] ??= new Token();
    return ring[last] as Token;
  };
}

/**
 * Parses an input from an offset between two tokens on into what a builder makes. Stops and returns false as soon as there is
 * a fault, or the builder cannot use the text. What it has made so far is to be dropped then.
 */
export function parseInto(input: Input, vocabulary: Vocabulary, builder: StrictBuilder, start = 0): boolean {
  const scanner = new Scanner(input, vocabulary, start, tokenRing());
  const faults: Fault[] = [];
  const isRight = () => builder.isRight && scanner.faults.length === 0 && faults.length === 0;
  read(() => (isRight() ? scanner.next() : undefined), vocabulary, builder, faults);
  return isRight();
}
