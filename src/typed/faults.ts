import type { Expectations } from "../compile/compile.js";
import type { contextNames } from "../language/context.js";
import type { hints } from "../language/messages.js";
import type { ItemWord } from "../language/vocabulary.js";
import type { objectReference } from "../schema/objectReference.js";
import type { Fail } from "./fail.js";
import type { Excerpt, IsLiteral } from "./literal.js";
import type { Nearest } from "./nearest.js";
import type { ClauseWord, Places, PlacesOf } from "./places.js";
import type { WordOrder } from "./tables.generated.js";
import type { Faulty, Gap, Quoted } from "./token.js";

type Kinds = typeof objectReference.fields.kind.values;

/** A kind that may stand bare after `from`. */
export type Kind = Kinds[number];

/** The kind of what names none. */
export type DefaultKind = Kinds[0];

/** A word of the language. As a value it stands in quotes. */
export type LanguageWord = ItemWord | ClauseWord;

type Hints = typeof hints;

type Joined<Texts extends readonly string[]> = Texts extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? Rest extends readonly []
    ? First
    : `${First}, ${Joined<Rest>}`
  : "";

/** The error at a token that no clause begins with; unknown if a hole in it may hold a clause. */
export type Stray<Token> =
  Token extends Faulty<infer Fault>
    ? Fault
    : Token extends Gap<infer Fault>
      ? Fault
      : Token extends Quoted<string, infer Raw>
        ? Raw extends '"true"' | '"false"'
          ? Fail<"unexpected-value", { text: Raw }, Hints["boolean"]>
          : Fail<"unexpected-value", { text: Excerpt<Raw> }>
        : Token extends "true" | "false"
          ? Fail<"unexpected-value", { text: Token }>
          : Token extends string
            ? IsLiteral<Token> extends true
              ? UnknownWord<Token, Nearest<Token, [...WordOrder, "true", "false"]>>
              : unknown
            : unknown;

type UnknownWord<Word extends string, Near extends string> = [Near] extends [never]
  ? Word extends Kind
    ? Fail<"unknown-word", { text: Word }, Hints["kind"]>
    : Fail<"unknown-word", { text: Excerpt<Word>; words: Joined<WordOrder> }>
  : Fail<"unknown-word", { text: Excerpt<Word>; near: Near }, Hints["near"]>;

/** The error at a bare word after `from` that looks like a kind. */
export type UnknownKind<Word extends string, Near extends string = Nearest<Word, Kinds>> = [Near] extends [
  never,
]
  ? Fail<"unknown-kind", { text: Excerpt<Word>; kinds: Joined<Kinds> }>
  : Fail<"unknown-kind", { text: Excerpt<Word>; near: Near }, Hints["near"]>;

/** The error of a word whose value is missing, with the tokens that follow it. */
export type MissingValue<Owner extends string, Rest> = Rest extends [
  infer Next extends LanguageWord,
  ...unknown[],
]
  ? Fail<
      "missing-value",
      { owner: Owner; text: Next },
      Hints[IsConstantOf<Next, Owner> extends true ? "constant" : "word"]
    >
  : Fail<"missing-value", { owner: Owner }>;

/** True for `local` of `referencePolicy`. */
type IsConstantOf<Word, Owner, Words = Places["spec"]> = Word extends keyof Words
  ? Owner extends keyof Words
    ? [Words[Word], Words[Owner]] extends [{ role: "constant"; path: infer Path }, { path: infer Same }]
      ? Path extends Same
        ? true
        : false
      : false
    : false
  : false;

/** The error of a field that is set before. */
export type Duplicate<Path extends string> = Fail<"duplicate-field", { field: Path }>;

/** The error of a word of another place than the one that it stands in. */
export type Misplaced<Word extends string, Place extends keyof Places> = Fail<
  "misplaced-word",
  { text: Word; owner: (typeof contextNames)[Place]; contexts: PlacesOf<Word> }
>;

/** The error of an item that a rule does not take. */
export type UnexpectedItem<Word extends ItemWord, Rule extends keyof Expectations> = Fail<
  "unexpected-item",
  { text: Word; expected: Expectations[Rule] }
>;
