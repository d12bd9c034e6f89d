import type { hints } from "../language/messages.js";
import type { DiagnosticOf } from "./diagnostic.js";
import type { Excerpt } from "./excerpt.js";
import type { IsLiteral } from "./literal.js";
import type { Nearest } from "./nearest.js";
import type { WordOrder } from "./tables.generated.js";
import type { Invalid, InvalidSpace, Quoted } from "./token.js";
import type { Kind, Kinds } from "./vocabulary.js";

type Hints = typeof hints;

/** The diagnostic of a token that begins neither clause nor item; unknown if a hole in it could hold a clause. */
// biome-ignore format: one case per line
export type UnexpectedToken<Token> =
    Token extends Invalid<infer Found>      ? Found
  : Token extends InvalidSpace<infer Found> ? Found
  : Token extends Quoted<string, infer Raw>
    ? Raw extends '"true"' | '"false"' ? DiagnosticOf<"unexpected-value", { text: Raw }, Hints["boolean"]>
    : DiagnosticOf<"unexpected-value", { text: Excerpt<Raw> }>
  : Token extends "true" | "false"          ? DiagnosticOf<"unexpected-value", { text: Token }>
  : Token extends string
    ? IsLiteral<Token> extends true    ? UnknownWord<Token, Nearest<Token, [...WordOrder, "true", "false"]>>
    : unknown
  : unknown;

// biome-ignore format: one case per line
type UnknownWord<Word extends string, Near extends string> =
    [Near] extends [never]
    ? Word extends Kind ? DiagnosticOf<"unknown-word", { text: Word }, Hints["kind"]>
    : DiagnosticOf<"unknown-word", { text: Excerpt<Word>; words: Joined<WordOrder> }>
  : DiagnosticOf<"unknown-word", { text: Excerpt<Word>; near: Near }, Hints["near"]>;

/** The diagnostic of a bare word after `from` that looks like a kind. */
// biome-ignore format: one case per line
export type UnknownKind<Word extends string, Near extends string = Nearest<Word, Kinds>> =
    [Near] extends [never] ? DiagnosticOf<"unknown-kind", { text: Excerpt<Word>; kinds: Joined<Kinds> }>
  : DiagnosticOf<"unknown-kind", { text: Excerpt<Word>; near: Near }, Hints["near"]>;

type Joined<Texts extends readonly string[]> = Texts extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? Rest extends readonly []
    ? First
    : `${First}, ${Joined<Rest>}`
  : "";
