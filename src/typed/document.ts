import type { ItemWord } from "../language/vocabulary.js";
import type { Clauses, Said } from "./clauses.js";
import type { Fail } from "./fail.js";
import type { DefaultKind, LanguageWord, Stray } from "./faults.js";
import type { Field } from "./fields.js";
import type { From } from "./from.js";
import type { TooLong, TooMany, TooManyLines } from "./limits.js";
import type { Places, Subjects } from "./places.js";
import type { Tokens } from "./tokens.js";
import type { TakeValue } from "./value.js";

/** An item of a document: what it is, and the fields that it sets in the order of the text. */
export interface Item<Place, Fields> {
  place: Place;
  fields: Fields;
}

export type AnyItem = Item<keyof Places, Field[]>;

/**
 * The items of a document, or a Failure with the first thing wrong; unknown where types cannot tell. Lines are read by
 * themselves, and parsed as soon as the next one begins an item: so are texts read that are long as a whole.
 */
export type ParseDocument<Text extends string> = { text: Text } extends TooManyLines
  ? unknown
  : ReadLines<`${Text}\n`>;

/** `Ahead` are the tokens that are not parsed yet. */
type ReadLines<
  Text extends string,
  Ahead extends unknown[] = [],
  Items extends unknown[] = [],
> = Text extends `${infer Line}\n${infer Rest}`
  ? LineTokens<Line> extends infer Next extends unknown[]
    ? Next extends [infer Head extends ItemWord, ...unknown[]]
      ? ParseItems<[...Ahead, Head], Items, [Head]> extends infer Found
        ? Found extends TooMany
          ? unknown
          : Found extends unknown[]
            ? ReadLines<Rest, Next, Found>
            : Found
        : never
      : Ahead extends TooMany
        ? unknown
        : ReadLines<Rest, [...Ahead, ...Next], Items>
    : unknown
  : ParseItems<Ahead, Items, []>;

/** `item*` up to a tail of the tokens, which is only looked at. */
type ParseItems<Tokens, Items extends unknown[], Tail> = Tokens extends Tail
  ? Items
  : ParseItem<Tokens, Items> extends infer Parsed
    ? Parsed extends [infer Place, Said<infer Fields, infer Rest>]
      ? ParseItems<Rest, [...Items, Item<Place, Fields>], Tail>
      : Parsed extends [unknown, infer Other]
        ? Other
        : Parsed
    : never;

/** `item = spec | repository | tag | stream`, and what its clauses were parsed to. The first is a stream. */
type ParseItem<Tokens, Items> = Tokens extends [infer Head, ...infer Rest]
  ? Head extends "stream"
    ? ["stream", Subject<Rest, "stream">]
    : Head extends LanguageWord
      ? Items extends []
        ? Fail<"missing-stream", { text: Head }>
        : Head extends "from"
          ? ["image", From<Rest, "image">]
          : Head extends "repository"
            ? ["repository", Subject<Rest, "repository", [["from.kind", DefaultKind]]>]
            : ["tag", Subject<Rest, "tag">]
      : Stray<Head>
  : never;

/** `value clauses` of an item whose word is the name of its place. */
type Subject<Tokens, Place extends "repository" | "tag" | "stream", Fields extends Field[] = []> =
  TakeValue<Tokens, Place> extends infer Taken
    ? Taken extends [infer Value, infer Rest]
      ? Clauses<Rest, Place, [...Fields, [Subjects[Place], Value]]>
      : Taken
    : never;

type LineTokens<Line extends string> = { text: Line } extends TooLong ? unknown : Tokens<Unindented<Line>>;

type Unindented<Line extends string> = Line extends ` ${infer Rest}` ? Unindented<Rest> : Line;
