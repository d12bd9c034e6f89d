import type { ItemWord } from "../language/vocabulary.js";
import type { Fail } from "./fail.js";
import type {
  Duplicate,
  Kind,
  LanguageWord,
  Misplaced,
  MissingValue,
  Stray,
  UnexpectedItem,
  UnknownKind,
} from "./faults.js";
import type { IsLiteral } from "./literal.js";
import type { Capital } from "./nearest.js";
import type { ClauseWord, Places } from "./places.js";
import type { Faulty, Gap, Quoted } from "./token.js";
import type { At } from "./words.js";

type Words = Places["spec"];
type Rule = "spec" | "clauses";

/**
 * The object that the tokens of a spec stand for, or a Failure with the first thing wrong; unknown where that hangs
 * on what a hole holds. `spec = "from" kind? value clauses`.
 */
export type ParseSpec<Tokens> = Tokens extends ["from", ...infer Rest]
  ? ParseFrom<Rest>
  : WithoutFrom<Tokens>;

/** The same for bare clauses. */
export type ParseClauses<Tokens> = Clauses<Tokens, "clauses">;

type WithoutFrom<Tokens> = Tokens extends [infer Head, ...unknown[]]
  ? Head extends ItemWord
    ? UnexpectedItem<Head, "spec">
    : Head extends ClauseWord
      ? Fail<"missing-from">
      : Stray<Head>
  : Fail<"missing-from">;

/** What follows `from`: a known kind, what looks like one, a string that may be one, or else the name. */
type ParseFrom<Tokens> = Tokens extends [infer Head, ...infer Rest]
  ? Head extends Kind
    ? ParseName<Rest, Head, Head>
    : Head extends `${Capital}${string}`
      ? LooksLikeKind<Head> extends true
        ? IsLiteral<Head> extends true
          ? UnknownKind<Head>
          : unknown
        : Begin<Rest, "DockerImage", Head>
      : Head extends Quoted<infer Value, infer Raw>
        ? NextIsValue<Rest> extends infer Next
          ? Next extends true
            ? ParseName<Rest, Value, Raw>
            : Next extends false
              ? Begin<Rest, "DockerImage", Value>
              : unknown
          : never
        : ParseName<Tokens, "DockerImage", "from", "from.name">
  : MissingValue<"from", Tokens>;

/** The name, which the word or kind before it needs. */
type ParseName<Tokens, Kind, Owner extends string, Taken = Both> = Tokens extends [infer Head, ...infer Rest]
  ? Head extends string
    ? Head extends LanguageWord
      ? MissingValue<Owner, Tokens>
      : Begin<Rest, Kind, Head, Taken>
    : Head extends Quoted<infer Value, string>
      ? Begin<Rest, Kind, Value>
      : WithoutValue<Tokens, Owner>
  : MissingValue<Owner, Tokens>;

type Begin<Tokens, Kind, Name, Taken = Both> = Clauses<
  Tokens,
  "spec",
  { from: { kind: Kind; name: Name } },
  Taken
>;

/** What is taken where the name is known to be one. No clause sets the kind, so that it may be left out. */
type Both = "from.kind" | "from.name";

/** `clauses = clause*`. `Said` is what the clauses so far set, `Taken` the paths of it. */
type Clauses<Tokens, R extends Rule, Said = unknown, Taken = never> = Tokens extends [
  infer Head,
  ...infer Rest,
]
  ? Head extends keyof Words
    ? Words[Head] extends { role: "value"; path: infer Path extends string }
      ? Rest extends [infer Next, ...infer After]
        ? Next extends LanguageWord
          ? MissingValue<Head, Rest>
          : Path extends Taken
            ? Duplicate<Path>
            : Next extends string
              ? Clauses<After, R, Said & At<Path, Next>, Taken | Path>
              : Next extends Quoted<infer Value, string>
                ? Clauses<After, R, Said & At<Path, Value>, Taken | Path>
                : WithoutValue<Rest, Head>
        : MissingValue<Head, Rest>
      : Words[Head]["path"] extends Taken
        ? Duplicate<Words[Head]["path"]>
        : Words[Head] extends { role: "flag"; true: infer True; false: infer False }
          ? Rest extends ["true", ...infer After]
            ? Clauses<After, R, Said & True, Taken | Words[Head]["path"]>
            : Rest extends ["false", ...infer After]
              ? Clauses<After, R, Said & False, Taken | Words[Head]["path"]>
              : Clauses<Rest, R, Said & True, Taken | Words[Head]["path"]>
          : Words[Head] extends { role: "constant"; sets: infer Sets }
            ? Clauses<Rest, R, Said & Sets, Taken | Words[Head]["path"]>
            : never
    : NoClause<Head, R, Said, Taken>
  : {
      [Name in keyof Said]: Said[Name] extends object
        ? { [Inner in keyof Said[Name]]: Said[Name][Inner] }
        : Said[Name];
    };

type NoClause<Head, R extends Rule, Said, Taken> = Head extends ItemWord
  ? UnexpectedItem<Head, R>
  : Head extends ClauseWord
    ? Misplaced<Head>
    : [Taken, Said] extends ["from.name", { from: { name: infer Name extends string } }]
      ? IsLiteral<Name extends `${infer First}${string}` ? First : Name> extends true
        ? Stray<Head>
        : // In `from ${kind} nginx` the hole is no name. A kind begins with it, or with a capital.
          unknown
      : Stray<Head>;

/** The error where no good value follows a word: one that is faulty, or none, though a gap may come before it. */
type WithoutValue<Tokens, Owner extends string> = Tokens extends [Faulty<infer Fault>, ...unknown[]]
  ? Fault
  : Tokens extends [Gap<infer Fault>, ...infer Rest]
    ? PastGaps<Rest> extends infer Next
      ? NextIsValue<Next> extends false
        ? MissingValue<Owner, Next>
        : Fault
      : never
    : unknown;

type PastGaps<Tokens> = Tokens extends [Gap<unknown>, ...infer Rest] ? PastGaps<Rest> : Tokens;

/** Whether a value is next; unknown before a hole, which may hold a clause as well. */
type NextIsValue<Tokens> = Tokens extends [infer Head, ...unknown[]]
  ? Head extends LanguageWord | Gap<unknown>
    ? false
    : Head extends string
      ? IsLiteral<Head> extends true
        ? true
        : unknown
      : Head extends Quoted<string, string> | Faulty<unknown>
        ? true
        : unknown
  : false;

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** True for letters and digits only; what a hole holds may be such too. */
type LooksLikeKind<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends Capital | Lowercase<Capital> | Digit
    ? LooksLikeKind<Rest>
    : IsLiteral<First> extends true
      ? false
      : LooksLikeKind<Rest>
  : true;
