import type { fieldHints, foreignHints, hints } from "../language/messages.js";
import type { DiagnosticOf } from "./diagnostic.js";
import type { Excerpt } from "./excerpt.js";
import type { IsLiteral } from "./literal.js";
import type { Nearest } from "./nearest.js";
import type { KindsByName, WordOrder } from "./tables.generated.js";
import type { Invalid, InvalidSpace, Line, Quoted } from "./token.js";
import type { Kind, Kinds } from "./vocabulary.js";

type Hints = typeof hints;
type Foreign = typeof foreignHints;
type FieldHints = typeof fieldHints;

/** The diagnostic of a token that begins neither clause nor item; unknown if a hole in it could hold a clause. */
// biome-ignore format: one case per line
export type UnexpectedToken<Token, Expected extends string> =
    Token extends Invalid<infer Found>        ? Found
  : Token extends InvalidSpace<infer Found>   ? Found
  : Token extends Line                        ? UnexpectedLine
  : Token extends Quoted<string, infer Raw>
    ? Raw extends '"true"' | '"false"'        ? DiagnosticOf<"unexpected-value", { text: Raw }, Hints["boolean"]>
    : DiagnosticOf<"unexpected-value", { text: Excerpt<Raw> }>
  : Token extends "true" | "false"            ? DiagnosticOf<"unexpected-value", { text: Token }>
  : Token extends string
    ? IsLiteral<Token> extends true           ? UnknownWord<Token, Nearest<Token, [...WordOrder, "true", "false"]>, Expected>
    : unknown
  : unknown;

/** The diagnostic of a Line where no text is expected. The message shows only its bar. */
export type UnexpectedLine = DiagnosticOf<"unexpected-value", { text: "|" }, Hints["lines"]>;

// biome-ignore format: one case per line
type UnknownWord<Word extends string, Near extends string, Expected extends string> =
    [Near] extends [never]
    ? Word extends Kind                 ? DiagnosticOf<"unknown-word", { text: Word }, Hints["kind"]>
    : Word extends keyof FieldHints     ? DiagnosticOf<"unknown-word", { text: Word }, FieldHints[Word]>
    : Word extends `//${string}`        ? DiagnosticOf<"unknown-word", { text: Excerpt<Word> }, Foreign["comment"]>
    : Word extends `${string}'${string}` ? DiagnosticOf<"unknown-word", { text: Excerpt<Word> }, Foreign["quote"]>
    : Word extends `${string}=${string}` ? DiagnosticOf<"unknown-word", { text: Excerpt<Word> }, Foreign["equals"]>
    : Word extends `${string};`         ? DiagnosticOf<"unknown-word", { text: Excerpt<Word>; mark: ";" }, Foreign["mark"]>
    : Word extends `${string},`         ? DiagnosticOf<"unknown-word", { text: Excerpt<Word>; mark: "," }, Foreign["mark"]>
    : DiagnosticOf<"unknown-word", { text: Excerpt<Word>; words: Expected }>
  : DiagnosticOf<"unknown-word", { text: Excerpt<Word>; near: Near }, Hints["near"]>;

/** The diagnostic of a bare word after `from` that is meant as a kind. */
// biome-ignore format: one case per line
export type UnknownKind<Word extends string> =
    Lowercase<Word> extends keyof KindsByName ? NearKind<Word, KindsByName[Lowercase<Word>]>
  : Nearest<Word, Kinds> extends infer Near extends string
    ? [Near] extends [never]                ? DiagnosticOf<"unknown-kind", { text: Excerpt<Word>; kinds: Joined<Kinds> }>
    : NearKind<Word, Near>
  : never;

type NearKind<Word extends string, Near extends string> = DiagnosticOf<
  "unknown-kind",
  { text: Excerpt<Word>; near: Near },
  Hints["near"]
>;

type Joined<Texts extends readonly string[]> = Texts extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? Rest extends readonly []
    ? First
    : `${First}, ${Joined<Rest>}`
  : "";
