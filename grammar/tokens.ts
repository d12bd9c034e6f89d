import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import type { GivenValue, Item, Value } from "./ast.js";
import type { Range } from "./range.js";

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

const itemTypes: ReadonlyMap<TokenType, Item["type"]> = new Map([
  [tokens.Stream, "Stream"],
  [tokens.Import, "Import"],
  [tokens.Each, "Each"],
  [tokens.From, "Spec"],
  [tokens.Repository, "Repository"],
  [tokens.Tag, "Tag"],
]);

/** The type of the item that a keyword begins. */
export const itemTypeOf = ({ tokenType }: Token): Item["type"] => itemTypes.get(tokenType) as Item["type"];

/** A token of the scanner: a token of Chevrotain with its decoded text. */
export class Token implements IToken, GivenValue {
  image = "";
  startOffset = 0;
  endOffset = -1;
  tokenType: TokenType = tokens.Word;
  tokenTypeIdx = tokens.Word.tokenTypeIdx as number;
  /** The decoded text of a string, a Line, or a word with holes, in parts; undefined for any other word. */
  decoded: Value["parts"] | undefined = undefined;
  /** True if the scanner has reported the token. The parser does not report it again. */
  faulty = false;
  /** True for a misspelt word, which the parser takes for the word that it is near to. */
  misspelt = false;

  /** Makes this token a word of a type. */
  become(tokenType: TokenType, image: string, start: number, end: number): this {
    this.image = image;
    this.startOffset = start;
    this.endOffset = end - 1;
    this.tokenType = tokenType;
    this.tokenTypeIdx = tokenType.tokenTypeIdx as number;
    this.decoded = undefined;
    this.faulty = false;
    this.misspelt = false;
    return this;
  }

  get range(): Range {
    return { start: this.startOffset, end: this.endOffset + 1 };
  }

  get parts(): Value["parts"] {
    return this.decoded ?? [this.image];
  }

  get quoted(): boolean {
    return this.tokenType === tokens.String || this.tokenType === tokens.Parameter;
  }
}
