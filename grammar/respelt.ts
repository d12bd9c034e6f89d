import type { TokenType } from "chevrotain";
import type { Fault } from "./fault.js";
import { isPascalCase } from "./scanner.js";
import { Token, tokens as types } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** Tokens in which each misspelt word is the word that it is near to, and the faults of these words. */
export interface Respelt {
  readonly tokens: Token[];
  readonly faults: readonly Fault[];
}

/** The number of values that follow a word of a type. */
const valuesAfter: ReadonlyMap<TokenType, number> = new Map([
  ...[types.Stream, types.Import, types.From, types.Repository, types.Tag, types.ValueWord].map(
    (type) => [type, 1] as const,
  ),
  ...[types.PairWord, types.TextWord].map((type) => [type, 2] as const),
]);

const valueTypes: readonly TokenType[] = [types.Word, types.String, types.Parameter, types.Hole];

/**
 * Respells the words that a parse found to be unknown and that are near to a word of the language, but not the values
 * that follow such a word. Undefined if there is no such word.
 */
export function respelt(
  tokens: readonly Token[],
  faults: readonly Fault[],
  vocabulary: Vocabulary,
): Respelt | undefined {
  const misspelt = new Map<number, Fault & { readonly near: string }>();
  for (const fault of faults) {
    const near = fault.code === "unknown-word" ? vocabulary.near(fault.text) : undefined;
    if (near !== undefined) misspelt.set(fault.range.start, { ...fault, near });
  }
  if (misspelt.size === 0) return undefined;
  const result: Token[] = [];
  const found: Fault[] = [];
  let values = 0;
  for (const token of tokens) {
    const fault = values === 0 ? misspelt.get(token.startOffset) : undefined;
    if (fault !== undefined) {
      const word = respell(token, fault.near, vocabulary);
      result.push(word);
      found.push(fault);
      values = valuesAfter.get(word.tokenType) ?? 0;
    } else if (mayBeKind(token, result.at(-1))) {
      result.push(asKind(token, vocabulary));
    } else {
      result.push(token);
      values = valueTypes.includes(token.tokenType) ? Math.max(0, values - 1) : 0;
    }
  }
  return { tokens: result, faults: found };
}

/** The token of a misspelt word as the word that was meant. */
function respell(token: Token, image: string, { words }: Vocabulary): Token {
  const role = words.get(image);
  const type = role === undefined ? types.Boolean : types[role];
  return Object.assign(wordAt(token, type, image), { faulty: true, misspelt: true });
}

/** True for a bare word that the scanner did not take for a kind because the `from` before it is misspelt. */
const mayBeKind = ({ tokenType, image }: Token, before: Token | undefined): boolean =>
  before?.misspelt === true &&
  before.tokenType === types.From &&
  tokenType === types.Word &&
  isPascalCase(image);

/** A bare word as a kind. An unknown one is not reported until the `from` before it is right. */
const asKind = (token: Token, { kinds }: Vocabulary): Token =>
  Object.assign(wordAt(token, types.Kind, token.image), {
    faulty: token.faulty || !kinds.includes(token.image),
  });

const wordAt = ({ range }: Token, type: TokenType, image: string): Token =>
  new Token().become(type, image, range.start, range.end);
