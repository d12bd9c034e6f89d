import type { Expectations } from "../compile/compile.js";
import type { contextNames } from "../language/context.js";
import type { ItemWord } from "../language/vocabulary.js";
import type { ContextName, Contexts, NamesOfContextsWith } from "./contexts.js";
import type { DiagnosticOf } from "./diagnostic.js";
import type { Field } from "./fields.js";
import type { IsLiteral } from "./literal.js";
import type { MissingValue } from "./missingValue.js";
import type { Quoted } from "./token.js";
import type { UnexpectedToken } from "./unknownWord.js";
import type { NoValue, Value } from "./value.js";
import type { ClauseWord, LanguageWord } from "./vocabulary.js";

/** The words of each context, and of a text that consists of clauses. */
interface WordsIn extends Contexts {
  clauses: Contexts["spec"];
}

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
    : Head extends ClauseWord        ? Misplaced<Head, In extends ContextName ? In : "spec">
    : FollowsHole<F> extends true    ? unknown
    : UnexpectedToken<Head>
  : ParsedClauses<F, []>;

/** `clause = valueClause | pairClause | flagClause | ConstantWord`, then the clauses after it. */
// biome-ignore format: one case per line
type Clause<Word, Rest, In extends ClausesIn, F extends Field[]> =
    Word extends { role: "value"; path: infer Path extends string; word: infer Owner extends string }
    ? ValueClause<Path, Owner, Rest, In, F>
  : Word extends { role: "constant"; path: infer Path extends string; value: infer Constant }
    ? Path extends F[number][0] ? Duplicate<Path>
    : Clauses<Rest, In, [...F, [Path, Constant]]>
  : Word extends { role: "flag"; path: infer Path extends string }
    ? FlagClause<Path, Rest, In, F>
  : Word extends { role: "pair"; path: infer Path extends string; word: infer Owner extends string }
    ? PairClause<Path, Owner, Rest, In, F>
  : never;

/** `valueClause = ValueWord value` */
// biome-ignore format: one case per line
type ValueClause<Path extends string, Owner extends string, Tokens, In extends ClausesIn, F extends Field[]> =
  Tokens extends [infer Next, ...infer Rest]
    ? Next extends LanguageWord               ? MissingValue<Owner, Tokens>
    : Path extends F[number][0]               ? Duplicate<Path>
    : Next extends string                     ? Clauses<Rest, In, [...F, [Path, Next]]>
    : Next extends Quoted<infer Text, string> ? Clauses<Rest, In, [...F, [Path, Text]]>
    : NoValue<Tokens, Owner>
  : MissingValue<Owner, Tokens>;

interface Booleans {
  true: true;
  false: false;
}

/** `flagClause = FlagWord Boolean?` */
// biome-ignore format: one case per line
type FlagClause<Path extends string, Tokens, In extends ClausesIn, F extends Field[]> =
    Path extends F[number][0] ? Duplicate<Path>
  : Tokens extends [infer Boolean extends keyof Booleans, ...infer Rest]
    ? Clauses<Rest, In, [...F, [Path, Booleans[Boolean]]]>
  : Clauses<Tokens, In, [...F, [Path, true]]>;

/** `pairClause = PairWord value value`: sets a key of a map. */
// biome-ignore format: one case per line
type PairClause<Path extends string, Owner extends string, Tokens, In extends ClausesIn, F extends Field[]> =
  Value<Tokens, Owner> extends infer First
    ? First extends [infer Key extends string, infer AfterKey]
      ? Value<AfterKey, Owner> extends infer Second
        ? Second extends [unknown, infer Rest]
          ? IsLiteral<Key> extends false  ? Clauses<Rest, In, [...F, [Path, undefined]]>
          : [Path, Key] extends F[number] ? Duplicate<`${Path}[${Key}]`>
          : Clauses<Rest, In, [...F, [Path, Key]]>
        : Second
      : never
    : First
  : never;

/** An item ends the clauses of another item. A text that is not a document does not allow it. */
// biome-ignore format: one case per line
type NextItem<Word extends ItemWord, Tokens, In, F> =
    In extends "spec" | "clauses" ? DiagnosticOf<"unexpected-item", { text: Word; expected: Expectations[In] }>
  : ParsedClauses<F, Tokens>;

type Duplicate<Path extends string> = DiagnosticOf<"duplicate-field", { field: Path }>;

type Misplaced<Word extends string, Context extends ContextName> = DiagnosticOf<
  "misplaced-word",
  { text: Word; owner: (typeof contextNames)[Context]; contexts: NamesOfContextsWith<Word> }
>;

/** True in `from ${kind} nginx`, where the hole is not a name. A kind begins with the hole, or with a capital. */
// biome-ignore format: one case per line
type FollowsHole<F> =
  F extends [["from.name", infer Name extends string], ["from.kind", string]]
    ? IsLiteral<Name extends `${infer First}${string}` ? First : Name> extends true ? false
    : true
  : false;
