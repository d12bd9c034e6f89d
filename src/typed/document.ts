import type { ItemWord } from "../language/vocabulary.js";
import type { ManifestKind } from "../schema/kinds.js";
import type { Clauses, ParsedClauses } from "./clauses.js";
import type { ContextName, Subjects } from "./contexts.js";
import type { Diagnostic, DiagnosticOf } from "./diagnostic.js";
import type { Field } from "./fields.js";
import type { From } from "./from.js";
import type { TooLong, TooLongDocument, TooMany } from "./limits.js";
import type { RefuseItem } from "./refuseItem.js";
import type { Tokens } from "./scanner.js";
import type { UnexpectedToken } from "./unknownWord.js";
import type { Value } from "./value.js";
import type { DefaultKind, LanguageWord } from "./vocabulary.js";

/**
 * `document = item*`. The Diagnostic of the first mistake in a document that is to become manifests of a kind; unknown
 * if there is none, or where types cannot tell. An item is dropped as soon as it is checked, so that its cost does not
 * depend on the length of the document.
 */
// biome-ignore format: one case per line
export type CheckDocument<Text extends string, Kind extends ManifestKind> =
    { text: Text } extends TooLongDocument ? unknown
  : ReadLines<`${Text}\n`, Kind, [], never, unknown>;

/** The progress of a check: the contexts of the last stream and its items, and the first item that was refused. */
interface Progress<Seen, Refusal> {
  seen: Seen;
  refusal: Refusal;
}

/** Lines are parsed as soon as the next one begins an item. Until then, their tokens are `Ahead`. */
// biome-ignore format: one case per line
type ReadLines<Text extends string, Kind extends ManifestKind, Ahead extends unknown[], Seen, Refusal> =
    Text extends `${infer Line}\n${infer Rest}`
    ? LineTokens<Line> extends infer Next extends unknown[]
      ? Next extends [infer Head extends ItemWord, ...unknown[]]
        ? Items<[...Ahead, Head], [Head], Kind, Seen, Refusal> extends infer Checked
          ? Checked extends Progress<infer SeenNow, infer RefusalNow>
            ? ReadLines<Rest, Kind, Next, SeenNow, RefusalNow>
          : Checked
        : never
      : Ahead extends TooMany ? unknown
      : ReadLines<Rest, Kind, [...Ahead, ...Next], Seen, Refusal>
    : unknown
  : Items<Ahead, [], Kind, Seen, Refusal> extends infer Checked
    ? Checked extends Progress<unknown, infer Last> ? Last
    : Checked
  : never;

type LineTokens<Line extends string> = { text: Line } extends TooLong ? unknown : Tokens<Unindented<Line>>;

type Unindented<Line extends string> = Line extends ` ${infer Rest}` ? Unindented<Rest> : Line;

/** `item*` up to a tail of the tokens, which only serves as a lookahead. */
// biome-ignore format: one case per line
type Items<Tokens, Tail, Kind extends ManifestKind, Seen, Refusal> =
    Tokens extends Tail ? Progress<Seen, Refusal>
  : Item<Tokens, Seen> extends infer Parsed
    ? Parsed extends [infer Context extends ContextName, infer Found]
      ? Found extends ParsedClauses<infer Fields extends Field[], infer Rest>
        ? Items<Rest, Tail, Kind, Context extends "stream" ? Context : Seen | Context,
            Refusal extends Diagnostic<string> ? Refusal : RefuseItem<Kind, Context, Fields, Seen>>
      : Found
    : Parsed
  : never;

/** `item = spec | repository | tag | stream`, as its context and parsed clauses. The first is a stream. */
// biome-ignore format: one case per line
type Item<Tokens, Seen> =
  Tokens extends [infer Head, ...infer Rest]
    ? Head extends "stream"       ? [Head, Named<Head, Rest>]
    : Head extends LanguageWord
      ? [Seen] extends [never]    ? DiagnosticOf<"missing-stream", { text: Head }>
      : Head extends "from"       ? ["image", From<Rest, "image">]
      : Head extends "repository" ? [Head, Named<Head, Rest, [["from.kind", DefaultKind]]>]
      : ["tag", Named<"tag", Rest>]
    : UnexpectedToken<Head>
  : never;

/** `value clauses`: an item whose word is the name of its context. */
type Named<Context extends "repository" | "tag" | "stream", Tokens, F extends Field[] = []> =
  Value<Tokens, Context> extends infer Taken
    ? Taken extends [infer Name, infer Rest]
      ? Clauses<Rest, Context, [...F, [Subjects[Context], Name]]>
      : Taken
    : never;
