import type { LanguageWord, MissingValue } from "./faults.js";
import type { IsLiteral } from "./literal.js";
import type { Faulty, Gap, Quoted } from "./token.js";

/** The value that tokens begin with and the tokens behind it; a Failure if there is none, unknown where a hole may be one. */
export type TakeValue<Tokens, Owner extends string> = Tokens extends [infer Head, ...infer Rest]
  ? Head extends string
    ? Head extends LanguageWord
      ? MissingValue<Owner, Tokens>
      : [Head, Rest]
    : Head extends Quoted<infer Value, string>
      ? [Value, Rest]
      : WithoutValue<Tokens, Owner>
  : MissingValue<Owner, Tokens>;

/** The error where no good value follows a word: one that is faulty, or none, though a gap may come before it. */
export type WithoutValue<Tokens, Owner extends string> = Tokens extends [Faulty<infer Fault>, ...unknown[]]
  ? Fault
  : Tokens extends [Gap<infer Fault>, ...infer Rest]
    ? PastGaps<Rest> extends infer Next
      ? NextIsValue<Next> extends false
        ? MissingValue<Owner, Next>
        : Fault
      : never
    : unknown;

type PastGaps<Tokens> = Tokens extends [Gap<unknown>, ...infer Rest] ? PastGaps<Rest> : Tokens;

/** Whether a value is next; unknown before a hole, which may hold a clause as well. */
export type NextIsValue<Tokens> = Tokens extends [infer Head, ...unknown[]]
  ? Head extends LanguageWord | Gap<unknown>
    ? false
    : Head extends string
      ? IsLiteral<Head> extends true
        ? true
        : unknown
      : Head extends Quoted<string, string> | Faulty<unknown>
        ? true
        : unknown
  : false;
