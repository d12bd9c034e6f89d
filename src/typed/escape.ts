import type { HexDigit, LineBreak } from "./characters.js";
import type { DiagnosticOf } from "./diagnostic.js";

/** An escape of a string: its value, its text without the backslash, the text after it, and a diagnostic or never. */
export interface ReadEscape<Value extends string, Raw extends string, Rest extends string, Found = never> {
  value: Value;
  raw: Raw;
  rest: Rest;
  found: Found;
}

interface SimpleEscapes {
  '"': '"';
  "\\": "\\";
  "/": "/";
  b: "\b";
  f: "\f";
  n: "\n";
  r: "\r";
  t: "\t";
}

/** The escape at the beginning of a text, without its backslash; undefined at the end of the line. */
// biome-ignore format: one case per line
export type Escape<Text extends string> =
  Text extends `${infer Letter}${infer Rest}`
    ? Letter extends LineBreak           ? undefined
    : Letter extends keyof SimpleEscapes ? ReadEscape<SimpleEscapes[Letter], Letter, Rest>
    : Letter extends "u"                 ? UnicodeEscape<Rest>
    : ReadEscape<"", Letter, Rest, DiagnosticOf<"invalid-escape", { text: `\\${Letter}` }>>
  : undefined;

/** Types cannot decode the four digits, so the value is any string. A pair of surrogates is one escape. */
// biome-ignore format: one case per line
type UnicodeEscape<Text extends string> =
  CutUnit<Text> extends [infer Unit extends string, infer Rest extends string]
    ? Unit extends `${HighSurrogate}${string}` ? SurrogatePair<Unit, Rest>
    : Unit extends `${LowSurrogate}${string}`  ? LoneSurrogate<Unit, Rest>
    : ReadEscape<string, `u${Unit}`, Rest>
  : ReadEscape<"", "u", Text, DiagnosticOf<"invalid-escape", { text: "\\u" }>>;

/** A high surrogate, and the low one that has to follow it. */
// biome-ignore format: one case per line
type SurrogatePair<High extends string, Text extends string> =
  Text extends `\\u${infer Next}`
    ? CutUnit<Next> extends [infer Low extends `${LowSurrogate}${string}`, infer Rest extends string]
      ? ReadEscape<string, `u${High}\\u${Low}`, Rest>
    : LoneSurrogate<High, Text>
  : LoneSurrogate<High, Text>;

type LoneSurrogate<Unit extends string, Rest extends string> = ReadEscape<
  "",
  `u${Unit}`,
  Rest,
  DiagnosticOf<"lone-surrogate", { character: `'\\u${Unit}'` }>
>;

/** The four digits at the beginning of a text and the text after them; undefined if there are fewer. */
// biome-ignore format: one case per line
type CutUnit<Text extends string> =
  Text extends `${infer A}${infer B}${infer C}${infer D}${infer Rest}`
    ? [A, B, C, D] extends [HexDigit, HexDigit, HexDigit, HexDigit] ? [`${A}${B}${C}${D}`, Rest]
    : undefined
  : undefined;

type HighSurrogate = `${"d" | "D"}${"8" | "9" | "a" | "b" | "A" | "B"}`;
type LowSurrogate = `${"d" | "D"}${"c" | "d" | "e" | "f" | "C" | "D" | "E" | "F"}`;
