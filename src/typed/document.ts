import type { ItemWord } from "../language/vocabulary.js";
import type { Clauses, ParsedClauses, UnexpectedItem } from "./clauses.js";
import type { ContextName, Subjects } from "./contexts.js";
import type { Diagnostic, DiagnosticOf } from "./diagnostic.js";
import type { Field } from "./fields.js";
import type { From } from "./from.js";
import type { TooLong, TooLongDocument, TooMany } from "./limits.js";
import type { RefuseItem } from "./refuseItem.js";
import type { Tokens } from "./scanner.js";
import type { ExpectedFirst } from "./tables.generated.js";
import type { Line } from "./token.js";
import type { UnexpectedToken } from "./unknownWord.js";
import type { Name, NextIsValue } from "./value.js";
import type { LanguageWord } from "./vocabulary.js";

/** How a document is read: with streams, with imports, or with both. */
export type DocumentRule = "streams" | "imports" | "document";

/**
 * `document = item*`. The Diagnostic of the first mistake in a document; unknown if there is none, or where types cannot tell. An item is dropped as soon as it is checked, and a line is parsed as
 * soon as the next one begins an item: so the cost of an item does not depend on the length of the document.
 */
// biome-ignore format: one case per line
export type CheckDocument<Text extends string, Rule extends DocumentRule> =
    { text: Text } extends TooLongDocument ? unknown
  : ReadLines<`${Text}\n`, Rule, [], Start, unknown>;

/** Where the check of a document is: the last item's group, and the first item that manifests refuse. */
interface Progress<Group, Refusal> {
  group: Group;
  refusal: Refusal;
}

/** The stream or import of the last item, and the contexts of the items in it so far. */
interface Group<Owner, Seen> {
  owner: Owner;
  seen: Seen;
}

/** Before the first stream or import. */
type Start = Group<never, never>;

/** `Ahead` are the tokens that are not parsed yet. */
// biome-ignore format: one case per line
type ReadLines<Text extends string, Rule extends DocumentRule, Ahead extends unknown[], Now, Refusal> =
    Text extends `${infer Line}\n${infer Rest}`
    ? LineTokens<Line> extends infer Next extends unknown[]
      ? Next extends [infer Head extends ItemWord, ...unknown[]]
        ? Items<[...Ahead, Head], [Head], Rule, Now, Refusal> extends infer Checked
          ? Checked extends Progress<infer NextGroup, infer NextRefusal> ? ReadLines<Rest, Rule, Next, NextGroup, NextRefusal>
          : Checked
        : never
      : Ahead extends TooMany ? unknown
      : ReadLines<Rest, Rule, [...Ahead, ...Next], Now, Refusal>
    : unknown
  : Items<Ahead, [], Rule, Now, Refusal> extends infer Checked
    ? Checked extends Progress<unknown, infer Last> ? Last
    : Checked
  : never;

type LineTokens<Line extends string> = { text: Line } extends TooLong ? unknown : Tokens<Unindented<Line>>;

type Unindented<Line extends string> = Line extends ` ${infer Rest}` ? Unindented<Rest> : Line;

/** `item*` up to a tail of the tokens, which only serves as a lookahead. */
// biome-ignore format: one case per line
type Items<Tokens, Tail, Rule extends DocumentRule, Now, Refusal> =
    Tokens extends Tail ? Progress<Now, Refusal>
  : Now extends Group<infer Owner, infer Seen>
    ? Item<Tokens, Rule, Owner, Seen> extends infer Parsed
      ? Parsed extends [infer Context extends ContextName, infer Found]
        ? Found extends ParsedClauses<infer Fields extends Field[], infer Rest>
          ? Items<Rest, Tail, Rule,
              Context extends "stream" | "import" ? Group<Context, never> : Group<Owner, Seen | Context>,
              Refusal extends Diagnostic<string> ? Refusal : RefuseItem<Context, Fields, Seen>>
        : Found
      : Parsed
    : never
  : never;

/** `item = stream | import | each | spec | repository | tag`, as its context and parsed clauses. The first is an owner. */
// biome-ignore format: one case per line
type Item<Tokens, Rule extends DocumentRule, Owner, Seen> =
  Tokens extends [infer Head, ...infer Rest]
    ? Head extends "stream" | "import" ? OwnerItem<Head, Rest, Rule>
    : Head extends LanguageWord
      ? [Owner] extends [never]        ? DiagnosticOf<"missing-stream", { text: Head }>
      : Head extends ItemWord          ? Member<Head, Rest, Owner, Seen>
      : never
    : UnexpectedToken<Head, ExpectedFirst["document"]>
  : never;

/** The item that a rule refuses. */
interface Refused {
  streams: "import";
  imports: "stream";
  document: never;
}

/** A stream or import. One that the rule refuses is told as such, unless its name is missing. */
// biome-ignore format: one case per line
type OwnerItem<Word extends "stream" | "import", Tokens, Rule extends DocumentRule> =
  Word extends Refused[Rule]
    ? Tokens extends ["true" | "false", ...unknown[]] ? Name<Tokens, Word>
    : NextIsValue<Tokens> extends infer Follows
      ? Follows extends true
        ? Tokens extends [Line, ...unknown[]]         ? Name<Tokens, Word>
        : UnexpectedItem<Word, Exclude<Rule, "document">>
      : Follows extends false                         ? Name<Tokens, Word>
      : unknown
    : never
  : [Word, Named<Word, Word, Tokens>];

// biome-ignore format: one case per line
type Member<Word extends ItemWord, Tokens, Owner, Seen> =
    Word extends "each"
    ? [Seen] extends [never]                     ? [EachOf<Owner>, Clauses<Tokens, EachOf<Owner>>]
    : UnexpectedItem<"each", "each">
  : Word extends "from"
    ? Owner extends "stream"                     ? ["streamImage", From<Tokens, "streamImage">]
    : ["importImage", From<Tokens, "importImage">]
  : [Word, Owner] extends ["tag", "stream"]         ? ["tag", Named<"tag", "tag", Tokens>]
  : [Word, Owner] extends ["repository", "import"]  ? ["repository", Named<"repository", "repository", Tokens>]
  : Word extends "tag" | "repository"               ? UnexpectedItem<Word, Word>
  : never;

type EachOf<Owner> = Owner extends "stream" ? "streamEach" : "importEach";

/** `name clauses`: an item whose word is the name of its context. */
type Named<Context extends "stream" | "import" | "repository" | "tag", Word extends string, Tokens> =
  Name<Tokens, Word> extends infer Taken
    ? Taken extends [infer Named, infer Rest]
      ? Clauses<Rest, Context, [[Subjects[Context], Named]]>
      : Taken
    : never;
