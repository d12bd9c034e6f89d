import type { Capital, Digit, Small } from "./characters.js";
import type { Clauses, Ground } from "./clauses.js";
import type { DefaultKind, Kind, LanguageWord, MissingValue, UnknownKind } from "./faults.js";
import type { TooMany } from "./limits.js";
import type { IsLiteral } from "./literal.js";
import type { Quoted } from "./token.js";
import type { NextIsValue, TakeValue, WithoutValue } from "./value.js";

/** `kind? value clauses`, what follows `from`: a known kind, what looks like one, a string that may be one, or else the name. */
export type From<Tokens, In extends Ground> = Tokens extends [infer Head, ...infer Rest]
  ? Head extends Kind
    ? OfKind<Rest, In, Head, Head>
    : Head extends `${Capital}${string}`
      ? LooksLikeKind<Head> extends infer Looks
        ? Looks extends true
          ? IsLiteral<Head> extends true
            ? UnknownKind<Head>
            : unknown
          : Looks extends false
            ? OfNoKind<Rest, In, Head>
            : unknown
        : never
      : Head extends Quoted<infer Value, infer Raw>
        ? NextIsValue<Rest> extends infer Next
          ? Next extends true
            ? OfKind<Rest, In, Value, Raw>
            : Next extends false
              ? OfNoKind<Rest, In, Value>
              : unknown
          : never
        : Head extends string
          ? Head extends LanguageWord
            ? MissingValue<"from", Tokens>
            : OfNoKind<Rest, In, Head>
          : WithoutValue<Tokens, "from">
  : MissingValue<"from", Tokens>;

type OfKind<Tokens, In extends Ground, Kind, Raw extends string> =
  TakeValue<Tokens, Raw> extends infer Taken
    ? Taken extends [infer Name, infer Rest]
      ? Clauses<Rest, In, [["from.kind", Kind], ["from.name", Name]]>
      : Taken
    : never;

/** Here the name is first: so it is known that no kind was said. */
type OfNoKind<Tokens, In extends Ground, Name> = Clauses<
  Tokens,
  In,
  [["from.name", Name], ["from.kind", DefaultKind]]
>;

/** True for letters and digits only; what a hole holds may be such too. Unknown for too many. */
type LooksLikeKind<Text extends string, Counted extends unknown[] = []> = Counted extends TooMany
  ? unknown
  : Text extends `${infer First}${infer Rest}`
    ? First extends Capital | Small | Digit
      ? LooksLikeKind<Rest, [...Counted, 0]>
      : IsLiteral<First> extends true
        ? false
        : LooksLikeKind<Rest, [...Counted, 0]>
    : true;
