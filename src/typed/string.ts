import type { HexDigit } from "./characters.js";
import type { Fail } from "./fail.js";
import type { FirstOf } from "./literal.js";
import type { StringFaults } from "./tables.generated.js";
import type { Break, Faulty, Quoted } from "./token.js";

/**
 * The token of the string after whose opening quote a text begins, and what follows it. `Value` and `Raw` are what was
 * read of it, `Fault` the first fault in that. A string goes to its first quote that no backslash stands before.
 */
export type ScanString<
  Text extends string,
  Value extends string = "",
  Raw extends string = "",
  Fault = never,
> = Text extends `${infer Plain}\\${infer Rest}`
  ? Plain extends `${infer Last}"${infer After}`
    ? EndString<Last, `${After}\\${Rest}`, Value, Raw, Fault>
    : Plain extends `${string}${Break}${string}`
      ? Unterminated
      : Escape<Rest> extends {
            value: infer Character extends string;
            raw: infer RawEscape extends string;
            after: infer After extends string;
            fault: infer Wrong;
          }
        ? ScanString<
            After,
            `${Value}${Plain}${Character}`,
            `${Raw}${Plain}\\${RawEscape}`,
            First<First<Fault, PlainFault<Plain>>, Wrong>
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

/** The escape after whose backslash a text begins; undefined at the end of the line. */
type Escape<Text extends string> = Text extends `${infer Letter}${infer After}`
  ? Letter extends Break
    ? undefined
    : Letter extends keyof SimpleEscapes
      ? { value: SimpleEscapes[Letter]; raw: Letter; after: After; fault: never }
      : Letter extends "u"
        ? UnicodeEscape<After>
        : { value: ""; raw: Letter; after: After; fault: Fail<"invalid-escape", { text: `\\${Letter}` }> }
  : undefined;

/** What the four digits stand for cannot be told in types, so that it is any string. A pair of surrogates is one escape. */
type UnicodeEscape<Text extends string> =
  CutUnit<Text> extends [infer Unit extends string, infer After extends string]
    ? Unit extends `${HighSurrogate}${string}`
      ? After extends `\\u${infer Next}`
        ? CutUnit<Next> extends [infer Low extends `${LowSurrogate}${string}`, infer Rest extends string]
          ? { value: string; raw: `u${Unit}\\u${Low}`; after: Rest; fault: never }
          : LoneSurrogate<Unit, After>
        : LoneSurrogate<Unit, After>
      : Unit extends `${LowSurrogate}${string}`
        ? LoneSurrogate<Unit, After>
        : { value: string; raw: `u${Unit}`; after: After; fault: never }
    : { value: ""; raw: "u"; after: Text; fault: Fail<"invalid-escape", { text: "\\u" }> };

type LoneSurrogate<Unit extends string, After extends string> = {
  value: "";
  raw: `u${Unit}`;
  after: After;
  fault: Fail<"lone-surrogate", { character: `'\\u${Unit}'` }>;
};

/** The four digits that a text begins with, and what follows them; undefined if there are fewer. */
type CutUnit<Text extends string> = Text extends `${infer A}${infer B}${infer C}${infer D}${infer After}`
  ? [A, B, C, D] extends [HexDigit, HexDigit, HexDigit, HexDigit]
    ? [`${A}${B}${C}${D}`, After]
    : undefined
  : undefined;

type HighSurrogate = `${"d" | "D"}${"8" | "9" | "a" | "b" | "A" | "B"}`;
type LowSurrogate = `${"d" | "D"}${"c" | "d" | "e" | "f" | "C" | "D" | "E" | "F"}`;
