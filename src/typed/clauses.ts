import type { ItemWord } from "../language/vocabulary.js";
import type { Duplicate, LanguageWord, Misplaced, MissingValue, Stray, UnexpectedItem } from "./faults.js";
import type { Entry, Field } from "./fields.js";
import type { IsLiteral } from "./literal.js";
import type { ClauseWord, Places } from "./places.js";
import type { Quoted } from "./token.js";
import type { TakeValue, WithoutValue } from "./value.js";

/** The words of what clauses can stand in: a text by its rule, or an item of a document. */
interface WordsIn extends Places {
  clauses: Places["spec"];
}

/** What clauses can stand in. */
export type Ground = keyof WordsIn;

/** What is said of something: the fields in the order of the text, and the tokens behind it. */
export interface Said<Fields, Rest> {
  fields: Fields;
  rest: Rest;
}

/**
 * `clause = valueClause | pairClause | flagClause | constantClause`. What any number of them say up to the end or, in
 * a document, up to the next item; or a Failure with the first thing wrong; unknown where that hangs on what a hole holds.
 */
export type Clauses<Tokens, In extends Ground, Fields extends Field[] = []> = Tokens extends [
  infer Head,
  ...infer Rest,
]
  ? Head extends keyof WordsIn[In]
    ? WordsIn[In][Head] extends { role: "value"; path: infer Path extends string }
      ? Rest extends [infer Next, ...infer After]
        ? Next extends LanguageWord
          ? MissingValue<Head & string, Rest>
          : Path extends Fields[number][0]
            ? Duplicate<Path>
            : Next extends string
              ? Clauses<After, In, [...Fields, [Path, Next]]>
              : Next extends Quoted<infer Value, string>
                ? Clauses<After, In, [...Fields, [Path, Value]]>
                : WithoutValue<Rest, Head & string>
        : MissingValue<Head & string, Rest>
      : WordsIn[In][Head] extends {
            path: infer Path extends string;
            sets: infer Value;
            booleans: infer Booleans;
          }
        ? Path extends Fields[number][0]
          ? Duplicate<Path>
          : Rest extends [infer Boolean extends keyof Booleans, ...infer After]
            ? Clauses<After, In, [...Fields, [Path, Booleans[Boolean]]]>
            : Clauses<Rest, In, [...Fields, [Path, Value]]>
        : WordsIn[In][Head] extends { path: infer Path extends string }
          ? Pair<Rest, In, Fields, Head & string, Path>
          : never
    : Head extends ItemWord
      ? In extends "spec" | "clauses"
        ? UnexpectedItem<Head, In>
        : Said<Fields, Tokens>
      : Head extends ClauseWord
        ? Misplaced<Head, In extends keyof Places ? In : "spec">
        : BehindHole<Fields> extends true
          ? unknown
          : Stray<Head>
  : Said<Fields, []>;

/** `pairClause = PairWord value value`: a key of a map is set, which may be done once. */
type Pair<Tokens, In extends Ground, Fields extends Field[], Word extends string, Path extends string> =
  TakeValue<Tokens, Word> extends infer First
    ? First extends [infer Key extends string, infer Behind]
      ? TakeValue<Behind, Word> extends infer Second
        ? Second extends [infer Value, infer After]
          ? IsLiteral<Key> extends true
            ? [Extract<Fields[number], [Path, { key: Key }]>] extends [never]
              ? Clauses<After, In, [...Fields, [Path, Entry<Key, Value>]]>
              : Duplicate<`${Path}[${Key}]`>
            : Clauses<After, In, [...Fields, [Path, Entry<string, string>]]>
          : Second
        : never
      : First
    : never;

/** In `from ${kind} nginx` the hole is no name. A kind begins with it, or with a capital. */
type BehindHole<Fields> = Fields extends [["from.name", infer Name extends string], ["from.kind", string]]
  ? IsLiteral<Name extends `${infer First}${string}` ? First : Name> extends true
    ? false
    : true
  : false;
