import type { contextNames } from "../language/context.js";
import type { itemReasons } from "../language/messages.js";
import type { ItemWord } from "../language/vocabulary.js";
import type { ContextName, Contexts } from "./contexts.js";
import type { DiagnosticOf } from "./diagnostic.js";
import type { Field } from "./fields.js";
import type { IsParameter } from "./isParameter.js";
import type { IsLiteral } from "./literal.js";
import type { MissingValue } from "./missingValue.js";
import type { ExpectedWords, MisplacedHints } from "./tables.generated.js";
import type { Line, Quoted } from "./token.js";
import type { UnexpectedToken } from "./unknownWord.js";
import type { NoValue, Value } from "./value.js";
import type { ClauseWord, LanguageWord } from "./vocabulary.js";

/** The words of each place for clauses: the contexts, and a text of clauses alone. */
interface WordsIn extends Contexts {
  clauses: Contexts["spec"];
}

/** A place for clauses. */
export type ClausesIn = keyof WordsIn;

/** The fields that clauses set, in the order of the text, and the tokens after the clauses. */
export interface ParsedClauses<Fields, Rest> {
  fields: Fields;
  rest: Rest;
}

/**
 * `clauses = clause*`, up to the end or, in a document, up to the next item. Gives ParsedClauses, the Diagnostic of
 * the first mistake, or unknown where that depends on the value of a hole.
 */
// biome-ignore format: one case per line
export type Clauses<Tokens, In extends ClausesIn, F extends Field[] = []> =
  Tokens extends [infer Head, ...infer Rest]
    ? Head extends keyof WordsIn[In] ? Clause<WordsIn[In][Head], Rest, In, F>
    : Head extends ItemWord          ? NextItem<Head, Tokens, In, F>
    : Head extends ClauseWord        ? Misplaced<Head, ContextOf<In>>
    : FollowsHole<F> extends true    ? unknown
    : UnexpectedToken<Head, ExpectedWords[ContextOf<In>]>
  : ParsedClauses<F, []>;

/** The context of clauses: those of a text of clauses alone are a spec's. */
type ContextOf<In extends ClausesIn> = In extends ContextName ? In : "spec";

/** `clause = valueClause | pairClause | textClause | flagClause | ConstantWord`, then the clauses after it. */
// biome-ignore format: one case per line
type Clause<Word, Rest, In extends ClausesIn, F extends Field[]> =
    Word extends { role: "value"; path: infer Path extends string; word: infer Owner extends string } ? ValueClause<Path, Owner, Rest, In, F>
  : Word extends { role: "constant"; path: infer Path extends string; value: infer Constant }
    ? Path extends F[number][0] ? Duplicate<Path>
    : Clauses<Rest, In, [...F, [Path, Constant]]>
  : Word extends { role: "flag"; path: infer Path extends string }                                    ? FlagClause<Path, Rest, In, F>
  : Word extends { role: "pair"; path: infer Path extends string; word: infer Owner extends string }  ? PairClause<Path, Owner, Rest, In, F>
  : Word extends { role: "text"; path: infer Path extends string; word: infer Owner extends string }  ? TextClause<Path, Owner, Rest, In, F>
  : never;

/** `valueClause = ValueWord value` */
// biome-ignore format: one case per line
type ValueClause<Path extends string, Owner extends string, Tokens, In extends ClausesIn, F extends Field[]> =
  Tokens extends [infer Next, ...infer Rest]
    ? Next extends LanguageWord                ? MissingValue<Owner, Tokens>
    : Next extends Line                        ? NoValue<Tokens, Owner>
    : Path extends F[number][0]                ? Duplicate<Path>
    : Next extends string                      ? Clauses<Rest, In, [...F, [Path, Next]]>
    : Next extends Quoted<infer Text, string>  ? Clauses<Rest, In, [...F, [Path, Text]]>
    : NoValue<Tokens, Owner>
  : MissingValue<Owner, Tokens>;

interface Booleans {
  true: true;
  false: false;
}

type FlagValue = keyof Booleans | Quoted<string, string>;

/** `flagClause = FlagWord ( Boolean | Parameter )?` */
// biome-ignore format: one case per line
type FlagClause<Path extends string, Tokens, In extends ClausesIn, F extends Field[]> =
    Path extends F[number][0]                  ? Duplicate<Path>
  : Tokens extends [FlagValue, ...infer Rest]  ? FlagWithValue<Tokens[0], Path, Tokens, Rest, In, F>
  : Clauses<Tokens, In, [...F, [Path, true]]>;

/** A string after a flag is its value only if it is a parameter. */
// biome-ignore format: one case per line
type FlagWithValue<Next, Path extends string, Tokens, Rest, In extends ClausesIn, F extends Field[]> =
    Next extends keyof Booleans             ? Clauses<Rest, In, [...F, [Path, Booleans[Next]]]>
  : Next extends Quoted<infer Text, string>
    ? IsParameter<Text> extends infer Parameter
      ? Parameter extends true              ? Clauses<Rest, In, [...F, [Path, Text]]>
      : Parameter extends false             ? Clauses<Tokens, In, [...F, [Path, true]]>
      : unknown
    : never
  : never;

/** `pairClause = PairWord value value`: sets a key of a map. */
// biome-ignore format: one case per line
type PairClause<Path extends string, Owner extends string, Tokens, In extends ClausesIn, F extends Field[]> =
  Value<Tokens, Owner> extends infer First
    ? First extends [infer Key extends string, infer AfterKey]
      ? Value<AfterKey, Owner> extends infer Second
        ? Second extends [unknown, infer Rest]
          ? IsLiteral<Key> extends false      ? Clauses<Rest, In, [...F, [Path, undefined]]>
          : [Path, Key] extends F[number]     ? Duplicate<`${Path}[${Key}]`>
          : Clauses<Rest, In, [...F, [Path, Key]]>
        : Second
      : never
    : First
  : never;

/** `textClause = TextWord value ( value | Line+ )`: as a pair, but Lines may be its second value. */
// biome-ignore format: one case per line
type TextClause<Path extends string, Owner extends string, Tokens, In extends ClausesIn, F extends Field[]> =
    Tokens extends [Line, ...unknown[]]                           ? MissingValue<Owner, []>
  : Tokens extends [infer Key, Line, ...infer Rest]
    ? Key extends LanguageWord                                    ? MissingValue<Owner, Tokens>
    : PairClause<Path, Owner, [Key, "text", ...SkipLines<Rest>], In, F>
  : PairClause<Path, Owner, Tokens, In, F>;

type SkipLines<Tokens> = Tokens extends [Line, ...infer Rest]
  ? SkipLines<Rest>
  : Tokens extends unknown[]
    ? Tokens
    : never;

/** An item ends the clauses of another item. A text that is not a document does not allow it. */
// biome-ignore format: one case per line
type NextItem<Word extends ItemWord, Tokens, In, F> =
    In extends "spec" | "clauses" ? UnexpectedItem<Word, In>
  : ParsedClauses<F, Tokens>;

type Duplicate<Path extends string> = DiagnosticOf<"duplicate-field", { field: Path }>;

/** The diagnostic of an item that is not allowed, by the rule or the item that refuses it. */
export type UnexpectedItem<Word extends string, Reason extends keyof typeof itemReasons> = DiagnosticOf<
  "unexpected-item",
  (typeof itemReasons)[Reason] & { text: Word }
>;

type Misplaced<Word extends string, Context extends ContextName> = DiagnosticOf<
  "misplaced-word",
  {
    text: Word;
    owner: (typeof contextNames)[Context];
    reason: Word extends keyof MisplacedHints[Context] ? MisplacedHints[Context][Word] : never;
  }
>;

/** True in `from ${kind} nginx`, where the hole is not a name. A kind begins with the hole, or with a capital. */
// biome-ignore format: one case per line
type FollowsHole<F> =
  F extends [["from.name", infer Name extends string]]
    ? IsLiteral<Name extends `${infer First}${string}` ? First : Name> extends true ? false
    : true
  : false;
