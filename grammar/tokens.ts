import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";

/** The scanner makes the tokens, so that none has a pattern of its own. */
const token = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });

/** A token type for each role that a word can play. The words themselves come with the vocabulary. */
export const tokens = {
  From: token("From"),
  Repository: token("Repository"),
  Tag: token("Tag"),
  Stream: token("Stream"),
  /** A word that takes a value: `to 1.17`. */
  ValueWord: token("ValueWord"),
  /** A word that takes a key and a value: `label app web`. */
  PairWord: token("PairWord"),
  /** A word that is true by itself and may take a boolean: `scheduled`, `scheduled false`. */
  FlagWord: token("FlagWord"),
  /** A word that stands for a field and its value: `local`. */
  ConstantWord: token("ConstantWord"),
  /** A bare PascalCase word right after `from`. */
  Kind: token("Kind"),
  Boolean: token("Boolean"),
  Word: token("Word"),
  String: token("String"),
  Hole: token("Hole"),
} as const;

/** A token of the scanner: Chevrotain's, with the decoded text as its payload. */
export interface Token extends IToken {
  /** The decoded text; a number is the index of a hole. */
  payload: readonly (string | number)[];
  /** The scanner has already reported it, so the parser keeps quiet. */
  faulty: boolean;
}
