import type { Digit, LowercaseLetter, UppercaseLetter } from "./characters.js";
import type { Clauses, ClausesIn } from "./clauses.js";
import type { TooMany } from "./limits.js";
import type { IsLiteral } from "./literal.js";
import type { MissingValue } from "./missingValue.js";
import type { KindsByName } from "./tables.generated.js";
import type { InvalidSpace, Quoted } from "./token.js";
import type { UnknownKind } from "./unknownWord.js";
import type { Name, NextIsValue } from "./value.js";
import type { Kind, LanguageWord } from "./vocabulary.js";

/** `Kind? name clauses`, the rest of a `from`: the kind is a known one, or a word that looks like one. */
// biome-ignore format: one case per line
export type From<Tokens, In extends ClausesIn> =
  Tokens extends [infer Head, ...infer Rest]
    ? Head extends Kind                          ? WithKind<Rest, In, Head, Head>
    : Head extends `${UppercaseLetter}${string}` ? WithCapital<LooksLikeKind<Head>, Head, Rest, In>
    : Head extends LanguageWord                  ? MissingValue<"from", Tokens>
    : Head extends "true" | "false"              ? Name<Tokens, "from">
    : Head extends string                        ? WithWord<Head, Rest, In>
    : Head extends Quoted<infer Text, infer Raw> ? WithString<Text, Raw, Rest, In>
    : Name<Tokens, "from">
  : MissingValue<"from", Tokens>;

// biome-ignore format: one case per line
type WithCapital<MaybeKind, Head extends string, Rest, In extends ClausesIn> =
    MaybeKind extends false       ? WithWord<Head, Rest, In>
  : MaybeKind extends true
    ? IsLiteral<Head> extends true ? UnknownKind<Head>
    : unknown
  : unknown;

/** A bare word is the name, unless it names a kind in another case or in short and a value follows. */
// biome-ignore format: one case per line
type WithWord<Head extends string, Rest, In extends ClausesIn> =
  Lowercase<Head> extends keyof KindsByName
    ? NextIsValue<SkipSpace<Rest>> extends infer Follows
      ? Follows extends true  ? UnknownKind<Head>
      : Follows extends false ? WithoutKind<Rest, In, Head>
      : unknown
    : never
  : WithoutKind<Rest, In, Head>;

/** A string is the name, unless it looks like a kind and a value follows: a kind is never in quotes. */
// biome-ignore format: one case per line
type WithString<Text extends string, Raw extends string, Rest, In extends ClausesIn> =
  Text extends `${UppercaseLetter}${string}`
    ? [LooksLikeKind<Text>, NextIsValue<SkipSpace<Rest>>] extends [infer MaybeKind, infer Follows]
      ? false extends MaybeKind | Follows               ? WithoutKind<Rest, In, Text>
      : [MaybeKind, Follows] extends [true, true]       ? UnknownKind<Raw>
      : unknown
    : never
  : WithoutKind<Rest, In, Text>;

type SkipSpace<Tokens> = Tokens extends [InvalidSpace<unknown>, ...infer Rest] ? SkipSpace<Rest> : Tokens;

type WithKind<Tokens, In extends ClausesIn, Kind, Raw extends string> =
  Name<Tokens, Raw> extends infer Taken
    ? Taken extends [infer Named, infer Rest]
      ? Clauses<Rest, In, [["from.kind", Kind], ["from.name", Named]]>
      : Taken
    : never;

/** Without a kind, the name is the only field at first. FollowsHole depends on that. */
type WithoutKind<Tokens, In extends ClausesIn, Named> = Clauses<Tokens, In, [["from.name", Named]]>;

/** True for letters and digits only, which the value of a hole can be, too. Unknown beyond the limit. */
// biome-ignore format: one case per line
type LooksLikeKind<Text extends string, Counted extends unknown[] = []> =
    Counted extends TooMany                                    ? unknown
  : Text extends `${infer First}${infer Rest}`
    ? First extends UppercaseLetter | LowercaseLetter | Digit  ? LooksLikeKind<Rest, [...Counted, 0]>
    : IsLiteral<First> extends true                            ? false
    : LooksLikeKind<Rest, [...Counted, 0]>
  : true;
