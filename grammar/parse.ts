import type { Source } from "./ast.js";
import { type Fault, maxFaults } from "./fault.js";
import type { Input } from "./input.js";
import { Grammar } from "./parser.js";
import { scan } from "./scanner.js";
import { type Token, tokens as types } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

let grammar: Grammar | undefined;

/** The tree of a text and its first faults, in the order of the text. A faulty text has a tree, too. */
export interface Parse {
  readonly source: Source;
  readonly faults: readonly Fault[];
}

/** Runs the parser over tokens. It is built on the first call. */
function run(
  tokens: Token[],
  vocabulary: Vocabulary,
): Pick<Source, "clauses" | "items"> & { faults: Fault[] } {
  grammar ??= new Grammar();
  grammar.kindLike = vocabulary.kindLike;
  grammar.faults = [];
  grammar.input = tokens;
  const parsed = grammar.source();
  grammar.input = [];
  return { ...parsed, faults: grammar.faults };
}

/** The tokens with each misspelt word as the word that it is near to; undefined if there is none. */
function respelt(
  tokens: readonly Token[],
  faults: readonly Fault[],
  vocabulary: Vocabulary,
): Token[] | undefined {
  const words = new Map<number, string>();
  for (const { code, range, text } of faults) {
    const near = code === "unknown-word" ? vocabulary.near(text) : undefined;
    if (near !== undefined) words.set(range.start, near);
  }
  if (words.size === 0) return undefined;
  return tokens.map((token) => {
    const image = words.get(token.startOffset);
    if (image === undefined) return token;
    const role = vocabulary.words.get(image);
    const tokenType = role === undefined ? types.Boolean : types[role];
    const tokenTypeIdx = tokenType.tokenTypeIdx as number;
    return { ...token, image, tokenType, tokenTypeIdx, payload: [image], faulty: true, misspelt: true };
  });
}

/**
 * Parses an input in linear time. Never throws. Where a word is misspelt the text is parsed once more as if it
 * were right, so that one mistake is one fault.
 */
export function parseSource(input: Input, vocabulary: Vocabulary): Parse {
  const { tokens, comments, faults } = scan(input, vocabulary);
  let parsed = run(tokens, vocabulary);
  const right = parsed.faults.length > 0 ? respelt(tokens, parsed.faults, vocabulary) : undefined;
  const all = [...faults];
  if (right !== undefined) {
    all.push(...parsed.faults.filter(({ code, text }) => code === "unknown-word" && vocabulary.near(text)));
    parsed = run(right, vocabulary);
  }
  const { clauses, items } = parsed;
  const range = { start: 0, end: input.text.length };
  const source: Source = { type: "Source", range, clauses, items, comments };
  all.push(...parsed.faults);
  all.sort((a, b) => a.range.start - b.range.start);
  return { source, faults: all.slice(0, maxFaults) };
}
