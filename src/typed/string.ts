import type { LineBreak } from "./characters.js";
import type { DiagnosticOf } from "./diagnostic.js";
import type { Escape, ReadEscape } from "./escape.js";
import type { InvalidInStrings } from "./tables.generated.js";
import type { Invalid, Quoted } from "./token.js";
import type { FirstOf } from "./until.js";

/**
 * The token of a string and the text after it. `Text` begins after the opening quote. `Value` and `Raw` hold the part
 * that is already read, decoded and as written, and `Found` the first diagnostic in it. A string ends at its first
 * quote without a backslash before it.
 */
// biome-ignore format: one case per line
export type ScanString<Text extends string, Value extends string = "", Raw extends string = "", Found = never> =
    Text extends `${infer Plain}\\${infer Rest}`
    ? Plain extends `${infer Last}"${infer After}`   ? EndString<Last, `${After}\\${Rest}`, Value, Raw, Found>
    : Plain extends `${string}${LineBreak}${string}` ? Unterminated
    : AddEscape<Plain, Escape<Rest>, Value, Raw, Found>
  : Text extends `${infer Last}"${infer After}`      ? EndString<Last, After, Value, Raw, Found>
  : Unterminated;

type Unterminated = [Invalid<DiagnosticOf<"unterminated-string">>, ""];

/** Adds a plain part of a string and the escape after it, and scans the rest. */
// biome-ignore format: one case per line
type AddEscape<Plain extends string, Read, Value extends string, Raw extends string, Found> =
  Read extends ReadEscape<infer Character, infer Written, infer Rest, infer Wrong>
    ? ScanString<
        Rest,
        `${Value}${Plain}${Character}`,
        `${Raw}${Plain}\\${Written}`,
        First<First<Found, ControlCharacter<Plain>>, Wrong>
      >
  : Unterminated;

/** Adds the last part of a string. */
// biome-ignore format: one case per line
type EndString<Last extends string, Rest extends string, Value extends string, Raw extends string, Found> =
    Last extends `${string}${LineBreak}${string}` ? Unterminated
  : First<Found, ControlCharacter<Last>> extends infer Wrong
    ? [Wrong] extends [never]                     ? [Quoted<`${Value}${Last}`, `"${Raw}${Last}"`>, Rest]
    : [Invalid<Wrong>, ""]
  : never;

/** The first of two diagnostics, or the second if there is no first. */
type First<Found, Next> = [Found] extends [never] ? Next : Found;

type ControlCharacter<Plain extends string> = Plain extends `${string}${keyof InvalidInStrings}${string}`
  ? DiagnosticOf<"control-character", { character: InvalidInStrings[FirstOf<Plain, keyof InvalidInStrings>] }>
  : never;
