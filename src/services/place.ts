import { type Token, tokens as types } from "../../grammar/tokens.js";
import { type ContextName, memberContexts, type Owner } from "../language/contexts.js";
import { type ItemWord, itemWords, valuesTaken } from "../language/vocabulary.js";
import type { SourceText } from "./sourceText.js";

/** The kinds of things that can come at a place: the name of an item, a value of a word, or a word. */
export type Expected =
  /** `kind` is the kind that precedes the name of a `from`, if there is one. */
  | { readonly type: "name"; readonly word: ItemWord; readonly kind: string | undefined }
  /** `index` is 1 for the text of an annotation, and 0 for its key and for the value of any other word. */
  | { readonly type: "value"; readonly word: string; readonly index: number }
  /** `flag` is the flag right before, which may take a boolean. */
  | { readonly type: "word"; readonly flag: string | undefined };

/** A place between two tokens. */
export interface Place {
  readonly expected: Expected;
  /** The context of the item that the place is in; undefined before the first item, and in one that is not allowed there. */
  readonly context: ContextName | undefined;
  /** The stream or import that the place is in. */
  readonly owner: Owner | undefined;
  /** The words of the item before the place, and the kind of a `from` as `kind`. */
  readonly said: ReadonlySet<string>;
}

/** True for a word that begins an item. */
export const isItemWord = ({ tokenType, image }: Token): boolean =>
  tokenType !== types.Word && tokenType !== types.Boolean && (itemWords as readonly string[]).includes(image);

const isOwner = ({ tokenType }: Token): boolean => tokenType === types.Stream || tokenType === types.Import;

const wordTypes: readonly unknown[] = [
  types.ValueWord,
  types.PairWord,
  types.TextWord,
  types.FlagWord,
  types.ConstantWord,
];

/** True for a word that begins a clause. */
export const isClauseWord = ({ tokenType }: Token): boolean => wordTypes.includes(tokenType);

/** Returns what can come after a token, given what could come before it. */
export function expectedAfter(expected: Expected, token: Token): Expected {
  const { tokenType, image } = token;
  if (isItemWord(token) && image !== "each")
    return { type: "name", word: image as ItemWord, kind: undefined };
  if (tokenType === types.FlagWord) return { type: "word", flag: image };
  if (isClauseWord(token) && valuesTaken(image) > 0) return { type: "value", word: image, index: 0 };
  if (expected.type === "name" && tokenType === types.Kind && expected.kind === undefined)
    return { ...expected, kind: image };
  if (expected.type === "value" && expected.index + 1 < valuesTaken(expected.word))
    return { ...expected, index: expected.index + 1 };
  return { type: "word", flag: undefined };
}

/** Reads the place before the token of an index. */
export function placeBefore(text: SourceText, index: number): Place {
  const { tokens } = text.scan;
  let start = index - 1;
  while (start >= 0 && !isItemWord(tokens[start] as Token)) start--;
  let expected: Expected = { type: "word", flag: undefined };
  const said = new Set<string>();
  for (let at = Math.max(start, 0); at < index; at++) {
    const token = tokens[at] as Token;
    expected = expectedAfter(expected, token);
    if (isClauseWord(token)) said.add(token.image);
    if (token.tokenType === types.Kind) said.add("kind");
  }
  const owner = ownerBefore(tokens, start);
  return { expected, said, owner, context: contextOf(text, tokens[start], owner) };
}

function ownerBefore(tokens: readonly Token[], start: number): Owner | undefined {
  let at = start;
  while (at >= 0 && !isOwner(tokens[at] as Token)) at--;
  return tokens[at]?.image as Owner | undefined;
}

/** The context of an item, as `placed` gives it to an item of the tree. */
function contextOf(
  text: SourceText,
  item: Token | undefined,
  owner: Owner | undefined,
): ContextName | undefined {
  if (item === undefined) return text.rule === "clauses" ? "spec" : undefined;
  if (isOwner(item)) return owner;
  if (owner === undefined && !isDocument(text)) return item.tokenType === types.From ? "spec" : undefined;
  const members: Readonly<Record<string, ContextName>> = memberContexts[owner ?? "stream"];
  return members[item.image];
}

/** True for a text that is a document: any item but a `from` makes a file one. */
export function isDocument({ rule, scan }: SourceText): boolean {
  if (rule === undefined || rule === "specs")
    return (
      rule === undefined && scan.tokens.some((token) => isItemWord(token) && token.tokenType !== types.From)
    );
  return rule !== "spec" && rule !== "clauses";
}

/** The index of the first token that ends after an offset, or the number of tokens. */
export function tokenIndexAt({ scan: { tokens } }: SourceText, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (((tokens[middle] as Token).endOffset as number) + 1 > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The range of a token. */
export const rangeOfToken = ({ startOffset, endOffset }: Token) => ({
  start: startOffset,
  end: (endOffset as number) + 1,
});
