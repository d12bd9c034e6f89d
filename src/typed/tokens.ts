import type { Fail } from "./fail.js";
import type { FirstOf, IsLiteral, Until } from "./literal.js";
import type { ScanString } from "./string.js";
import type { OtherSpaces, WordFaults } from "./tables.generated.js";
import type { AfterString, Break, Faulty, Gap, Space } from "./token.js";

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
          ? ScanAfterString<After, [...Found, Token]>
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
type ScanAfterString<Text extends string, Found extends unknown[]> = Found extends [
  ...unknown[],
  Faulty<unknown>,
]
  ? Found
  : Text extends "" | `${AfterString}${string}`
    ? Scan<Text, Found>
    : Text extends `${infer First}${string}`
      ? IsLiteral<First> extends true
        ? [...Found, Faulty<Fail<"missing-space">>]
        : [...Found, unknown]
      : [...Found, unknown];
