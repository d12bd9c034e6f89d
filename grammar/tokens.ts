import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";

/** The scanner makes the tokens, so token types need no patterns. */
const token = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });

/** The token types: one for each role of a word, and those of other tokens. The vocabulary has the words themselves. */
export const tokens = {
  Stream: token("Stream"),
  Import: token("Import"),
  Each: token("Each"),
  From: token("From"),
  Repository: token("Repository"),
  Tag: token("Tag"),
  /** A word that takes a value: `to 1.17`. */
  ValueWord: token("ValueWord"),
  /** A word that takes a key and a value: `label app web`. */
  PairWord: token("PairWord"),
  /** A word that takes a key and a text, which may be several Lines: `annotation note "Not for production."`. */
  TextWord: token("TextWord"),
  /** A word that alone means true, and may take a boolean or a parameter: `scheduled`, `scheduled false`. */
  FlagWord: token("FlagWord"),
  /** A word that sets a field to one value: `local`. */
  ConstantWord: token("ConstantWord"),
  /** A bare PascalCase word right after `from`: one of the three kinds, or a mistake. */
  Kind: token("Kind"),
  Boolean: token("Boolean"),
  Word: token("Word"),
  String: token("String"),
  /** A string whose whole value is a parameter of a Template: `"${{NAME}}"`. */
  Parameter: token("Parameter"),
  /** A `|` and the rest of its line. */
  Line: token("Line"),
  Hole: token("Hole"),
} as const;

export type TokenName = keyof typeof tokens;

const { Stream, Import, Each, From, Repository, Tag } = tokens;

/** True for the first token of an item. */
export const startsItem = ({ tokenType: type }: Token): boolean =>
  type === From || type === Stream || type === Import || type === Each || type === Repository || type === Tag;

/** A token of the scanner: a token of Chevrotain with its decoded text. */
export interface Token extends IToken {
  readonly endOffset: number;
  /** The decoded text of a string, a Line, or a word with holes, in parts; undefined for any other word. A number is a hole. */
  readonly parts: readonly (string | number)[] | undefined;
  /** True if the scanner has reported the token. The parser does not report it again. */
  faulty: boolean;
  /** True for a misspelt word, which the parser takes for the word that it is near to. */
  readonly misspelt: boolean;
}

/** The decoded text of a token, in parts. */
export const partsOf = ({ parts, image }: Token): readonly (string | number)[] => parts ?? [image];
