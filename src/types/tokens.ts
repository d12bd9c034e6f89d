import type { Fail } from "./fail.js";
import type { FirstOf, IsLiteral, Until } from "./literal.js";
import type { OtherSpaces, StringFaults, WordFaults } from "./tables.generated.js";

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

type Break = "\n" | "\r";
type Space = " " | "\t" | Break;

/** What only the scanner knows how to handle. */
type Special = keyof OtherSpaces | keyof WordFaults | "\t" | Break | "  " | '"' | "#";

/**
 * The texts that are more than words with single spaces between them. They are a member of an interface because
 * TypeScript would instantiate every template of the union anew for every text.
 */
interface NeedsScan {
  text: `${string}${Special}${string}` | ` ${string}` | `${string} ` | "";
}

/** The tokens of a text. Nearly every text needs only to be split. */
export type Tokens<Text extends string> = { text: Text } extends NeedsScan ? Scan<Text> : Split<Text>;

type Split<Text extends string, Found extends unknown[] = []> = Text extends `${infer Word} ${infer Rest}`
  ? Split<Rest, [...Found, Word]>
  : [...Found, Text];

type Scan<Text extends string, Found extends unknown[] = []> = Text extends `${Space}${infer Rest}`
  ? Scan<Rest, Found>
  : Text extends ""
    ? Found
    : Text extends `#${infer Rest}`
      ? Scan<AfterLine<Rest>, Found>
      : Text extends `"${infer Rest}`
        ? ScanString<Rest> extends [infer Token, infer After extends string]
          ? AfterString<After, [...Found, Token]>
          : never
        : Text extends `${infer Space extends keyof OtherSpaces}${infer Rest}`
          ? Scan<Rest, [...Found, Gap<Fail<"invalid-space", { character: OtherSpaces[Space] }>>]>
          : ScanWord<CutWord<Text>, Found>;

type AfterLine<Text extends string> = Text extends `${infer Line}\n${infer Rest}`
  ? Line extends `${string}\r${infer Inner}`
    ? `${Inner}\n${Rest}`
    : Rest
  : Text extends `${string}\r${infer Rest}`
    ? Rest
    : "";

/** Cuts the first of a pair of texts at a mark; what is cut off goes to the front of the second. */
type Cut<Pair, Mark extends string> = Pair extends [infer Text extends string, infer Rest extends string]
  ? Text extends `${infer Before}${Mark}${infer After}`
    ? [Before, `${Mark}${After}${Rest}`]
    : Pair
  : never;

/** The word that a text begins with, and the rest. */
type CutWord<Text extends string> =
  Cut<Cut<Cut<Cut<Cut<[Text, ""], " ">, "\n">, "\t">, "\r">, '"'> extends [
    infer Word extends string,
    infer Rest extends string,
  ]
    ? Word extends `${string}${keyof OtherSpaces}${string}`
      ? Until<Word, keyof OtherSpaces> extends [infer Before, infer After extends string]
        ? [Before, `${After}${Rest}`]
        : never
      : [Word, Rest]
    : never;

type ScanWord<Pair, Found extends unknown[]> = Pair extends [
  infer Word extends string,
  infer Rest extends string,
]
  ? Word extends `${string}${keyof WordFaults}${string}`
    ? [
        ...Found,
        Faulty<Fail<"invalid-character", { character: WordFaults[FirstOf<Word, keyof WordFaults>] }>>,
      ]
    : Rest extends `"${string}`
      ? [...Found, Word, Faulty<Fail<"missing-space">>]
      : Scan<Rest, [...Found, Word]>
  : never;

/** A string may end with the text, or before white space or a comment. Before a hole that is not known, it may end too. */
type AfterString<Text extends string, Found extends unknown[]> = Found extends [...unknown[], Faulty<unknown>]
  ? Found
  : Text extends "" | `${Space | keyof OtherSpaces | "#"}${string}`
    ? Scan<Text, Found>
    : Text extends `${infer First}${string}`
      ? IsLiteral<First> extends true
        ? [...Found, Faulty<Fail<"missing-space">>]
        : [...Found, unknown]
      : [...Found, unknown];

interface Escapes {
  '"': '"';
  "\\": "\\";
  "/": "/";
  b: "\b";
  f: "\f";
  n: "\n";
  r: "\r";
  t: "\t";
}

/** The token of the string after whose opening quote a text begins, and the rest. `Fault` is the first in it. */
type ScanString<
  Text extends string,
  Value extends string = "",
  Raw extends string = "",
  Fault = never,
> = Text extends `${infer Plain}\\${infer Rest}`
  ? Plain extends `${infer Last}"${infer After}`
    ? EndString<Last, `${After}\\${Rest}`, Value, Raw, Fault>
    : Plain extends `${string}${Break}${string}`
      ? Unterminated
      : Rest extends `${infer Escape}${infer After}`
        ? Escape extends Break
          ? Unterminated
          : ScanString<
              After,
              Escape extends keyof Escapes
                ? `${Value}${Plain}${Escapes[Escape]}`
                : // What \uXXXX stands for cannot be told in types.
                  string,
              `${Raw}${Plain}\\${Escape}`,
              First<First<Fault, PlainFault<Plain>>, EscapeFault<Escape, After>>
            >
        : Unterminated
  : Text extends `${infer Last}"${infer After}`
    ? EndString<Last, After, Value, Raw, Fault>
    : Unterminated;

type Unterminated = [Faulty<Fail<"unterminated-string">>, ""];

type EndString<
  Last extends string,
  After extends string,
  Value extends string,
  Raw extends string,
  Fault,
> = Last extends `${string}${Break}${string}`
  ? Unterminated
  : First<Fault, PlainFault<Last>> extends infer Found
    ? [Found] extends [never]
      ? [Quoted<`${Value}${Last}`, `"${Raw}${Last}"`>, After]
      : [Faulty<Found>, ""]
    : never;

/** The first of two faults that there is. */
type First<Fault, Next> = [Fault] extends [never] ? Next : Fault;

type PlainFault<Plain extends string> = Plain extends `${string}${keyof StringFaults}${string}`
  ? Fail<"control-character", { character: StringFaults[FirstOf<Plain, keyof StringFaults>] }>
  : never;

type EscapeFault<Escape extends string, After extends string> = Escape extends keyof Escapes
  ? never
  : [Escape, After] extends ["u", `${infer A}${infer B}${infer C}${infer D}${string}`]
    ? [A, B, C, D] extends [Digit, Digit, Digit, Digit]
      ? never
      : Fail<"invalid-escape", { text: "\\u" }>
    : Fail<"invalid-escape", { text: `\\${Escape}` }>;

type Decimal = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type Letter = "a" | "b" | "c" | "d" | "e" | "f";

/** A hexadecimal digit, or a hole that may hold some. */
type Digit = Decimal | Letter | Uppercase<Letter>;
