import type { OtherSpaces } from "./tables.generated.js";

/** A string in double quotes: what it stands for, and how it is written. A bare word is its own text. */
export interface Quoted<Value extends string, Raw extends string> {
  value: Value;
  raw: Raw;
}

/** A word or string that cannot stand as it is written. Nothing after it is cut into tokens. */
export interface Faulty<Fault> {
  faulty: Fault;
}

/** White space that separates no words: it stands where no token is. */
export interface Gap<Fault> {
  gap: Fault;
}

/** What ends a line, and so a comment or a string that has no closing quote. */
export type Break = "\n" | "\r";

/** What separates words. */
export type Space = " " | "\t" | Break;

/** What may stand right behind a string. */
export type AfterString = Space | keyof OtherSpaces | "#";
