import type { TokenType } from "chevrotain";
import type { Comment } from "./ast.js";
import { type CharacterClass, classOf, isLineBreak, isPair, lengthAt, skipWordUnits } from "./characters.js";
import { addFault, type Fault, type FaultCode } from "./fault.js";
import { type Input, piecesOf, placeholder } from "./input.js";
import { scanLine } from "./line.js";
import { isParameter } from "./parameter.js";
import { type ScannedText, scanString } from "./string.js";
import { Token, tokens } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** The tokens and comments of an input. Together with the white space between them they are the whole text. */
export interface Scan {
  readonly tokens: Token[];
  readonly comments: Comment[];
  readonly faults: Fault[];
}

/** True for a word that may be meant as a kind: letters and digits after a capital. */
export const isPascalCase = (word: string): boolean => /^[A-Z][A-Za-z0-9]*$/.test(word);

/** Cuts an input into tokens in one pass. A fault never stops it. The vocabulary gives each word its token type. */
export function scan(input: Input, vocabulary: Vocabulary): Scan {
  const scanner = new Scanner(input, vocabulary);
  const tokens: Token[] = [];
  for (let token = scanner.next(); token !== undefined; token = scanner.next()) tokens.push(token);
  return { tokens, comments: scanner.comments, faults: scanner.faults };
}

/** A string whose whole value is a parameter of a Template has a type of its own. */
const stringType = ([text, ...others]: ScannedText["parts"]): TokenType =>
  others.length === 0 && typeof text === "string" && isParameter(text) ? tokens.Parameter : tokens.String;

const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

/** False for most names of images: a word of the language begins and ends with a letter. */
const mayBeKnown = (word: string): boolean =>
  isLetter(word.charCodeAt(0)) && isLetter(word.charCodeAt(word.length - 1));

/** Gives the tokens of an input one by one. */
export class Scanner {
  readonly comments: Comment[] = [];
  readonly faults: Fault[] = [];
  private readonly input: Input;
  private readonly text: string;
  private readonly vocabulary: Vocabulary;
  /** The last token so far. */
  private previous: Token | undefined;
  private offset: number;
  /** The first hole that begins at the offset or after it. */
  private hole: number;
  private readonly newToken: (type: TokenType) => Token;

  /** Begins at an offset between two tokens. `newToken` may return one that is not needed any more. */
  constructor(
    input: Input,
    vocabulary: Vocabulary,
    start = 0,
    newToken: (type: TokenType) => Token = () => new Token(),
  ) {
    this.input = input;
    this.text = input.text;
    this.vocabulary = vocabulary;
    this.offset = start;
    this.newToken = newToken;
    this.hole = start === 0 ? 0 : input.holes.filter((hole) => hole < start).length;
  }

  /** Returns the next token; undefined at the end. */
  next(): Token | undefined {
    while (this.offset < this.text.length) {
      const unit = this.classHere();
      if (unit === "space") this.offset++;
      else if (unit === "other-space") this.scanOtherSpace();
      else if (unit === "hash") this.scanComment();
      else return this.scanToken(unit);
    }
    return undefined;
  }

  private atHole(): boolean {
    return this.offset === this.input.holes[this.hole];
  }

  private classHere(): CharacterClass {
    return this.atHole() ? "word" : classOf(this.text.charCodeAt(this.offset));
  }

  private fault(code: FaultCode, start: number, end: number): void {
    addFault(this.faults, { code, range: { start, end }, text: this.text.slice(start, end) });
  }

  /** Reports a run of one and the same character once. */
  private scanOtherSpace(): void {
    const start = this.offset;
    const unit = this.text.charCodeAt(start);
    while (this.text.charCodeAt(this.offset) === unit) this.offset++;
    this.fault("invalid-space", start, this.offset);
  }

  /** A comment ends before the line break. Holes in it have no effect. */
  private scanComment(): void {
    const { text, input } = this;
    const start = this.offset;
    while (this.offset < text.length && !isLineBreak(text.charCodeAt(this.offset))) this.offset++;
    while ((input.holes[this.hole] ?? this.offset) < this.offset) this.hole++;
    this.comments.push({ type: "Comment", range: { start, end: this.offset } });
  }

  private scanToken(unit: CharacterClass): Token {
    const start = this.offset;
    const isGlued = this.previous?.endOffset === start - 1;
    if (isGlued) this.fault("missing-space", start, start + lengthAt(this.text, start));
    const token = this.tokenOf(isGlued && unit === "bar" ? "word" : unit);
    if (isGlued) token.faulty = true;
    this.previous = token;
    return token;
  }

  private tokenOf(unit: CharacterClass): Token {
    if (unit === "quote") return this.delimited(scanString(this.input, this.offset, this.hole), stringType);
    if (unit === "bar")
      return this.delimited(scanLine(this.input, this.offset, this.hole), () => tokens.Line);
    return this.scanWord();
  }

  /** The token of a string or a Line. */
  private delimited(
    { parts, end, nextHole, faults }: ScannedText,
    typeOf: (parts: ScannedText["parts"]) => TokenType,
  ): Token {
    const image = this.text.slice(this.offset, end);
    for (const fault of faults) addFault(this.faults, fault);
    this.offset = end;
    this.hole = nextHole;
    return this.token(typeOf(parts), image, parts, faults.length > 0);
  }

  private scanWord(): Token {
    const start = this.offset;
    const firstHole = this.hole;
    const isFaulty = this.skipWord();
    const word = this.text.slice(start, this.offset);
    if (this.hole > firstHole) return this.wordWithHoles(word, firstHole, isFaulty);
    const type = isFaulty ? tokens.Word : this.typeOf(word);
    const isUnknownKind = type === tokens.Kind && !this.vocabulary.kinds.includes(word);
    if (isUnknownKind) this.fault("unknown-kind", start, this.offset);
    return this.token(type, word, undefined, isFaulty || isUnknownKind);
  }

  /** Moves to the end of a word, over the holes in it. Reports the first character that a word cannot contain. */
  private skipWord(): boolean {
    const { text, input } = this;
    let isFaulty = false;
    for (;;) {
      this.offset = skipWordUnits(text, this.offset, input.holes[this.hole] ?? text.length);
      if (this.offset === text.length) break;
      if (this.atHole()) {
        this.offset += placeholder(this.hole++).length;
        continue;
      }
      const unit = classOf(text.charCodeAt(this.offset));
      if (unit === "space" || unit === "quote" || unit === "other-space") break;
      const isWhole = unit === "surrogate" && isPair(text, this.offset);
      if (!isWhole && !isFaulty && (unit === "invalid" || unit === "surrogate")) {
        this.fault(unit === "invalid" ? "invalid-character" : "lone-surrogate", this.offset, this.offset + 1);
        isFaulty = true;
      }
      this.offset += isWhole ? 2 : 1;
    }
    return isFaulty;
  }

  /** A hole alone is a token of its own. With text or other holes it is a part of a word. */
  private wordWithHoles(word: string, firstHole: number, isFaulty: boolean): Token {
    const range = { start: this.offset - word.length, end: this.offset };
    const parts = [...piecesOf(this.input, range, firstHole)].filter((piece) => piece !== "");
    return this.token(parts.length > 1 || isFaulty ? tokens.Word : tokens.Hole, word, parts, isFaulty);
  }

  private typeOf(word: string): TokenType {
    if (mayBeKnown(word)) {
      const role = this.vocabulary.words.get(word);
      if (role !== undefined) return tokens[role];
      if (word === "true" || word === "false") return tokens.Boolean;
    }
    return this.previous?.tokenType === tokens.From && isPascalCase(word) ? tokens.Kind : tokens.Word;
  }

  /** A token that ends at the offset. */
  private token(type: TokenType, image: string, decoded: Token["decoded"], faulty: boolean): Token {
    const token = this.newToken(type).become(type, image, this.offset - image.length, this.offset);
    token.decoded = decoded;
    token.faulty = faulty;
    return token;
  }
}
