import type { OtherSpaces } from "./tables.generated.js";

/** A decimal digit. */
export type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

type HexLetter = "a" | "b" | "c" | "d" | "e" | "f";

/** A hexadecimal digit. */
export type HexDigit = Digit | HexLetter | Uppercase<HexLetter>;

/** A lowercase ASCII letter. */
// biome-ignore format: the alphabet in few lines
export type LowercaseLetter =
  | HexLetter | "g" | "h" | "i" | "j" | "k" | "l" | "m" | "n" | "o" | "p" | "q"
  | "r" | "s" | "t" | "u" | "v" | "w" | "x" | "y" | "z";

/** An uppercase ASCII letter. */
export type UppercaseLetter = Uppercase<LowercaseLetter>;

/** A character that ends a line, and with it a comment. A string cannot contain one. */
export type LineBreak = "\n" | "\r";

/** A character that separates words. */
export type Space = " " | "\t" | LineBreak;

/** A character that may follow a string. */
export type AfterString = Space | keyof OtherSpaces | "#";
