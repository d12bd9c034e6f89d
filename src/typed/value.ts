import type { IsLiteral } from "./literal.js";
import type { MissingName, MissingValue } from "./missingValue.js";
import type { Invalid, InvalidSpace, Line, Quoted } from "./token.js";
import type { UnexpectedLine } from "./unknownWord.js";
import type { LanguageWord } from "./vocabulary.js";

/** `value = Word | String`, as its text and the tokens after it; a Diagnostic if there is none; unknown for a hole. */
// biome-ignore format: one case per line
export type Value<Tokens, Owner extends string> =
  Tokens extends [infer Head, ...infer Rest]
    ? Head extends string
      ? Head extends LanguageWord             ? MissingValue<Owner, Tokens>
      : [Head, Rest]
    : Head extends Quoted<infer Text, string> ? [Text, Rest]
    : NoValue<Tokens, Owner>
  : MissingValue<Owner, Tokens>;

/** `name = Word | String`: as a value, but never a bare boolean. */
// biome-ignore format: one case per line
export type Name<Tokens, Owner extends string> =
  Tokens extends [infer Head, ...infer Rest]
    ? Head extends string
      ? Head extends LanguageWord | "true" | "false" ? MissingName<Head, Owner, Tokens>
      : [Head, Rest]
    : Head extends Quoted<infer Text, string>        ? [Text, Rest]
    : NoValue<Tokens, Owner>
  : MissingValue<Owner, Tokens>;

/** The Diagnostic where the next token is not a value: an invalid one, or none after invalid space. */
// biome-ignore format: one case per line
export type NoValue<Tokens, Owner extends string> =
    Tokens extends [Invalid<infer Found>, ...unknown[]] ? Found
  : Tokens extends [Line, ...unknown[]]                 ? UnexpectedLine
  : Tokens extends [InvalidSpace<infer Found>, ...infer Rest]
    ? SkipInvalidSpace<Rest> extends infer Next
      ? NextIsValue<Next> extends false                 ? MissingValue<Owner, Next>
      : Found
    : never
  : unknown;

// biome-ignore format: one case per line
type SkipInvalidSpace<Tokens> =
  Tokens extends [InvalidSpace<unknown>, ...infer Rest] ? SkipInvalidSpace<Rest> : Tokens;

/** True if the next token is a value, even an invalid one; unknown for a hole, which may be a clause as well. */
// biome-ignore format: one case per line
export type NextIsValue<Tokens> =
  Tokens extends [infer Head, ...unknown[]]
    ? Head extends LanguageWord | InvalidSpace<unknown>           ? false
    : Head extends Quoted<string, string> | Invalid<unknown> | Line ? true
    : Head extends string
      ? IsLiteral<Head> extends true                              ? true
      : unknown
    : unknown
  : false;
