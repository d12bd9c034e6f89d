import type { AfterString, LineBreak, Space } from "./characters.js";
import type { DiagnosticOf } from "./diagnostic.js";
import type { IsLiteral } from "./literal.js";
import type { ScanString } from "./string.js";
import type { InvalidInLines, InvalidInWords, OtherSpaces } from "./tables.generated.js";
import type { Invalid, InvalidSpace, Line } from "./token.js";
import type { FirstOf, Until } from "./until.js";

/** A character that needs the scanner. */
type Special = keyof OtherSpaces | keyof InvalidInWords | "\t" | LineBreak | "  " | '"' | "#" | "|";

/**
 * The texts that are more than words with single spaces between them. They are a member of an interface because
 * TypeScript would otherwise instantiate every template of the union again for every text.
 */
interface NeedsScan {
  text: `${string}${Special}${string}` | ` ${string}` | `${string} ` | "";
}

/** The tokens of a text. Nearly every text only has to be split. */
export type Tokens<Text extends string> = { text: Text } extends NeedsScan ? Scan<Text> : Split<Text>;

// biome-ignore format: one case per line
type Split<Text extends string, Found extends unknown[] = []> =
    Text extends `${infer Word} ${infer Rest}` ? Split<Rest, [...Found, Word]>
  : [...Found, Text];

// biome-ignore format: one case per line
type Scan<Text extends string, Found extends unknown[] = []> =
    Text extends `${Space}${infer Rest}`                                    ? Scan<Rest, Found>
  : Text extends ""                                                         ? Found
  : Text extends `#${infer Rest}`                                           ? Scan<AfterLine<Rest>, Found>
  : Text extends `"${infer Rest}`                                           ? AddString<ScanString<Rest>, Found>
  : Text extends `|${infer Rest}`                                           ? AddLine<CutLine<Rest>, Found>
  : Text extends `${infer Space extends keyof OtherSpaces}${infer Rest}`    ? Scan<Rest, [...Found, OtherSpace<Space>]>
  : AddWord<CutWord<Text>, Found>;

type OtherSpace<Space extends keyof OtherSpaces> = InvalidSpace<
  DiagnosticOf<"invalid-space", { character: OtherSpaces[Space] }>
>;

/** The rest of a line, and the text after the line. */
// biome-ignore format: one case per line
type CutLine<Text extends string> =
    Text extends `${infer Line}\n${infer Rest}`
    ? Line extends `${infer First}\r${infer Inner}` ? [First, `${Inner}\n${Rest}`]
    : [Line, Rest]
  : Text extends `${infer Line}\r${infer Rest}`     ? [Line, Rest]
  : [Text, ""];

/** Adds a Line, and scans the rest. */
// biome-ignore format: one case per line
type AddLine<Pair, Found extends unknown[]> =
  Pair extends [infer Text extends string, infer Rest extends string]
    ? Text extends `${string}${keyof InvalidInLines}${string}` ? [...Found, InvalidLine<Text>]
    : Scan<Rest, [...Found, Line]>
  : never;

type InvalidLine<Text extends string> = Invalid<
  DiagnosticOf<"control-character", { character: InvalidInLines[FirstOf<Text, keyof InvalidInLines>] }>
>;

/** The text after a comment. */
// biome-ignore format: one case per line
type AfterLine<Text extends string> =
    Text extends `${infer Line}\n${infer Rest}`
    ? Line extends `${string}\r${infer Inner}` ? `${Inner}\n${Rest}`
    : Rest
  : Text extends `${string}\r${infer Rest}`    ? Rest
  : "";

/** The word at the beginning of a text, and the rest. */
// biome-ignore format: one case per line
type CutWord<Text extends string> =
  Cut<Cut<Cut<Cut<Cut<[Text, ""], " ">, "\n">, "\t">, "\r">, '"'> extends [infer Word extends string, infer Rest extends string]
    ? Word extends `${string}${keyof OtherSpaces}${string}`
      ? Until<Word, keyof OtherSpaces> extends [infer Before, infer After extends string] ? [Before, `${After}${Rest}`]
      : never
    : [Word, Rest]
  : never;

/** Cuts the first of two texts at a mark, and moves the end that is cut off to the front of the second. */
// biome-ignore format: one case per line
type Cut<Pair, Mark extends string> =
  Pair extends [infer Text extends string, infer Rest extends string]
    ? Text extends `${infer Before}${Mark}${infer After}` ? [Before, `${Mark}${After}${Rest}`]
    : Pair
  : never;

/** Adds a word, and scans the rest. */
// biome-ignore format: one case per line
type AddWord<Pair, Found extends unknown[]> =
  Pair extends [infer Word extends string, infer Rest extends string]
    ? Word extends `${string}${keyof InvalidInWords}${string}` ? [...Found, InvalidWord<Word>]
    : Rest extends `"${string}`                                ? [...Found, Word, MissingSpace]
    : Scan<Rest, [...Found, Word]>
  : never;

type InvalidWord<Word extends string> = Invalid<
  DiagnosticOf<"invalid-character", { character: InvalidInWords[FirstOf<Word, keyof InvalidInWords>] }>
>;

type MissingSpace = Invalid<DiagnosticOf<"missing-space">>;

/** White space is missing after a string. The next token is still a word of the language or a value. */
type GluedTo = InvalidSpace<DiagnosticOf<"missing-space">>;

/** Adds a string, and scans the rest: white space, a comment or a hole that may begin with these. */
// biome-ignore format: one case per line
type AddString<Pair, Found extends unknown[]> =
  Pair extends [infer Token, infer Rest extends string]
    ? Token extends Invalid<unknown>              ? [...Found, Token]
    : Rest extends "" | `${AfterString}${string}` ? Scan<Rest, [...Found, Token]>
    : IsLiteral<FirstCharacter<Rest>> extends true ? Scan<Rest, [...Found, Token, GluedTo]>
    : [...Found, Token, unknown]
  : never;

type FirstCharacter<Text extends string> = Text extends `${infer First}${string}` ? First : string;
