import type { Range } from "../../grammar/range.js";
import { tokens as types } from "../../grammar/tokens.js";
import type { Context } from "../language/context.js";
import { type ContextName, contexts } from "../language/contexts.js";
import { itemsAfter, rankOf } from "../language/expected.js";
import { vocabulary } from "../language/vocabulary.js";
import type { Word } from "../schema/words.js";
import { type Help, helpOfItem, helpOfKind, helpOfWord } from "./help.js";
import { isDocument, type Place, placeBefore, rangeOfToken, tokenIndexAt } from "./place.js";
import type { SourceText } from "./sourceText.js";
import { tagsToFollow, valuesElsewhere } from "./values.js";

/** A text that can be written at a place. */
export interface Completion {
  readonly type: "item" | "word" | "constant" | "kind" | "boolean" | "value";
  /** The text, which replaces the range. */
  readonly text: string;
  readonly range: Range;
  readonly help?: Help | undefined;
  /** Rare words come last. */
  readonly rare: boolean;
}

type Candidate = Omit<Completion, "range">;

/**
 * Returns what can be written at an offset: items, the clauses that are still missing, or the values of a word. Nothing in
 * comments, strings and Lines, and where a new name is written. Takes time linear in the text.
 */
export function completion(text: SourceText, offset: number): Completion[] {
  const { tokens, comments } = text.scan;
  if (comments.some(({ range }) => range.start < offset && offset <= range.end)) return [];
  let index = tokenIndexAt(text, offset);
  const before = tokens[index - 1];
  // A word that ends at the offset is being written.
  if (before !== undefined && rangeOfToken(before).end === offset) index--;
  const token = tokens[index];
  const isWriting = token !== undefined && token.startOffset <= offset;
  if (isWriting && closed.includes(token.tokenType)) return [];
  const range = isWriting ? rangeOfToken(token) : { start: offset, end: offset };
  return candidatesAt(text, placeBefore(text, index), offset).map((each) => ({ ...each, range }));
}

/** The tokens inside which nothing is offered. */
const closed: readonly unknown[] = [types.String, types.Parameter, types.Line, types.Hole];

function candidatesAt(text: SourceText, place: Place, offset: number): Candidate[] {
  const { expected } = place;
  if (expected.type === "name") return namesAt(text, offset, expected.word, expected.kind);
  if (expected.type === "value")
    return expected.index > 0 ? [] : valuesAt(text, offset, expected.word, contextOf(place));
  const booleans = expected.flag === undefined ? [] : ["true", "false"].map(booleanCandidate);
  return [...booleans, ...wordsAt(text, place)];
}

const booleanCandidate = (text: string): Candidate => ({ type: "boolean", text, rare: false });

const valueCandidate = (text: string): Candidate => ({ type: "value", text, rare: false });

/** After `from`: the kinds, and the tags of the document after a kind that refers to tags. */
function namesAt(text: SourceText, offset: number, word: string, kind: string | undefined): Candidate[] {
  if (word !== "from") return [];
  if (kind === undefined) return vocabulary.kinds.map(kindCandidate);
  return kind === "ImageStreamTag" ? tagsToFollow(text, offset).map(valueCandidate) : [];
}

const kindCandidate = (text: string): Candidate => ({
  type: "kind",
  text,
  help: helpOfKind(text),
  rare: false,
});

/** The values that the API knows, and those that the word has elsewhere. */
function valuesAt(text: SourceText, offset: number, word: string, context: Context | undefined): Candidate[] {
  const known = context?.words.get(word)?.field.values ?? [];
  if (word === "kind") return known.map(kindCandidate);
  return [...known, ...valuesElsewhere(text, word, offset)].map(valueCandidate);
}

const contextOf = ({ context }: Place): Context | undefined =>
  context === undefined ? undefined : contexts[context];

/** The words and items that can follow, the likeliest first. */
function wordsAt(text: SourceText, place: Place): Candidate[] {
  const { context } = place;
  const own =
    context === undefined
      ? []
      : missingWords(contexts[context], place.said).map((word) => wordCandidate(word, context));
  const items = itemsAt(text, place).map((word) => itemCandidate(word, place));
  return [...own, ...items].toSorted(
    (a, b) => Number(a.rare) - Number(b.rare) || rankOf(a.text) - rankOf(b.text),
  );
}

/** The words of a context whose fields are not set yet. A map takes more keys. */
function missingWords({ words }: Context, said: ReadonlySet<string>): Word[] {
  const set = new Set([...said].map((word) => words.get(word)?.leaf));
  return [...words.values()].filter(({ role, leaf }) => role === "pair" || role === "text" || !set.has(leaf));
}

const wordCandidate = (word: Word, context: ContextName): Candidate => ({
  type: word.role === "constant" ? "constant" : "word",
  text: word.word,
  help: helpOfWord(word, context),
  rare: word.rare,
});

const itemCandidate = (word: string, { owner }: Place): Candidate => ({
  type: "item",
  text: word,
  help: helpOfItem(word, owner),
  rare: false,
});

/** The words of the items that can follow. */
function itemsAt(text: SourceText, { context }: Place): string[] {
  const { rule } = text;
  if (rule === "clauses") return [];
  const owners = rule === "streams" ? ["stream"] : rule === "imports" ? ["import"] : ["stream", "import"];
  if (isDocument(text)) return [...(context === undefined ? [] : itemsAfter(context)), ...owners];
  if (rule === "spec") return context === undefined ? ["from"] : [];
  // A file without items can become a document or hold specs.
  return context === undefined ? ["from", ...(rule === "specs" ? [] : owners)] : ["from"];
}
