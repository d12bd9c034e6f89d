import type { Digit, LowercaseLetter, UppercaseLetter } from "./characters.js";
import type { Clauses, ClausesIn } from "./clauses.js";
import type { TooMany } from "./limits.js";
import type { IsLiteral } from "./literal.js";
import type { MissingValue } from "./missingValue.js";
import type { Quoted } from "./token.js";
import type { UnknownKind } from "./unknownWord.js";
import type { NextIsValue, NoValue, Value } from "./value.js";
import type { DefaultKind, Kind, LanguageWord } from "./vocabulary.js";

/**
 * `kind? value clauses`, the rest of a `from`. A kind is one of the known ones or a string before a value. A bare word
 * that only looks like a kind is a mistake.
 */
// biome-ignore format: one case per line
export type From<Tokens, In extends ClausesIn> =
  Tokens extends [infer Head, ...infer Rest]
    ? Head extends Kind                          ? WithKind<Rest, In, Head, Head>
    : Head extends `${UppercaseLetter}${string}` ? WithCapital<LooksLikeKind<Head>, Head, Rest, In>
    : Head extends LanguageWord                  ? MissingValue<"from", Tokens>
    : Head extends string                        ? WithoutKind<Rest, In, Head>
    : Head extends Quoted<infer Text, infer Raw> ? WithString<NextIsValue<Rest>, Text, Raw, Rest, In>
    : NoValue<Tokens, "from">
  : MissingValue<"from", Tokens>;

// biome-ignore format: one case per line
type WithCapital<MaybeKind, Head extends string, Rest, In extends ClausesIn> =
    MaybeKind extends false       ? WithoutKind<Rest, In, Head>
  : MaybeKind extends true
    ? IsLiteral<Head> extends true ? UnknownKind<Head>
    : unknown
  : unknown;

// biome-ignore format: one case per line
type WithString<ValueFollows, Text, Raw extends string, Rest, In extends ClausesIn> =
    ValueFollows extends true  ? WithKind<Rest, In, Text, Raw>
  : ValueFollows extends false ? WithoutKind<Rest, In, Text>
  : unknown;

type WithKind<Tokens, In extends ClausesIn, Kind, Raw extends string> =
  Value<Tokens, Raw> extends infer Taken
    ? Taken extends [infer Name, infer Rest]
      ? Clauses<Rest, In, [["from.kind", Kind], ["from.name", Name]]>
      : Taken
    : never;

/** Without a kind, the name is the first field. FollowsHole depends on that. */
type WithoutKind<Tokens, In extends ClausesIn, Name> = Clauses<
  Tokens,
  In,
  [["from.name", Name], ["from.kind", DefaultKind]]
>;

/** True for letters and digits only, which the value of a hole can be, too. Unknown beyond the limit. */
// biome-ignore format: one case per line
type LooksLikeKind<Text extends string, Counted extends unknown[] = []> =
    Counted extends TooMany                                    ? unknown
  : Text extends `${infer First}${infer Rest}`
    ? First extends UppercaseLetter | LowercaseLetter | Digit  ? LooksLikeKind<Rest, [...Counted, 0]>
    : IsLiteral<First> extends true                            ? false
    : LooksLikeKind<Rest, [...Counted, 0]>
  : true;
