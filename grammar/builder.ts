import type { Value } from "./ast.js";
import type { Range } from "./range.js";
import type { Token } from "./tokens.js";

/** A value as it is parsed: the token of a word, a string or a hole, or the value of Lines. */
export type ParsedValue = Token | Value;

/** The range of a clause with the values that are there. */
export const rangeOfClause = (word: Token, first?: ParsedValue, second?: ParsedValue): Range => ({
  start: word.startOffset,
  end: (second ?? first ?? word).range.end,
});

/**
 * Makes something of a text while it is parsed, such as a tree. The parser calls it for each part, in the order of the
 * text; clauses before the first item come first. A token is valid during the call only: a copy is kept, if anything.
 */
export interface Builder {
  /** An item begins. Its value is undefined for an `each`, and where it is missing, which is also a fault. */
  beginItem(keyword: Token, value?: Token, kind?: Token): void;
  /** A word comes with the values that follow it. A missing one is undefined. */
  addClause(word: Token, first?: ParsedValue, second?: ParsedValue): void;
  /** A hole comes in place of a clause. */
  addHole(hole: Token): void;
  /** An item ends. */
  endItem(end: number): void;
}

/** A builder of right texts. `isRight` becomes false, for good, with the first part that it cannot use. */
export interface StrictBuilder extends Builder {
  readonly isRight: boolean;
}
