import type { Comment, Item, Source } from "./ast.js";
import { type Fault, maxFaults } from "./fault.js";
import type { Input } from "./input.js";
import { Grammar } from "./parser.js";
import { respelt } from "./respelt.js";
import { Scanner, scan } from "./scanner.js";
import { startsItem, type Token } from "./tokens.js";
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
  grammar ??= new Grammar();
  const first = grammar.read(tokens, vocabulary);
  const right = respelt(tokens, first.faults, vocabulary);
  const parsed = right === undefined ? first : grammar.read(right.tokens, vocabulary);
  const { clauses, items } = parsed;
  const range = { start: 0, end: input.text.length };
  const source: Source = { type: "Source", range, clauses, items, comments };
  const all = [...faults, ...(right?.faults ?? []), ...parsed.faults];
  all.sort((a, b) => a.range.start - b.range.start);
  return { source, faults: all.slice(0, maxFaults) };
}

/**
 * Parses an input item by item, and forgets each item before the next: `take` is given one, and says whether to go on.
 * Returns the comments; undefined if `take` said no, or there is a fault, or a clause outside an item. Begins at an offset,
 * at which an item does.
 */
export function parseItems(
  input: Input,
  vocabulary: Vocabulary,
  take: (item: Item) => boolean,
  start = 0,
): readonly Comment[] | undefined {
  grammar ??= new Grammar();
  const scanner = new Scanner(input, vocabulary, start);
  const tokens: Token[] = [];
  let next = scanner.next();
  while (next !== undefined) {
    if (!startsItem(next)) return undefined;
    do {
      tokens.push(next);
      next = scanner.next();
    } while (next !== undefined && !startsItem(next));
    const item = scanner.faults.length === 0 ? grammar.readItem(tokens) : undefined;
    tokens.length = 0;
    if (item === undefined || !take(item)) return undefined;
  }
  return scanner.comments;
}
