import { type Token, tokens as types } from "../../grammar/tokens.js";
import { constant } from "../compile/makePlan.js";
import { printName } from "../language/print.js";
import { tagOfReference } from "../reference/tagOfReference.js";
import { type Expected, expectedAfter } from "./place.js";
import type { SourceText } from "./sourceText.js";

/** The words whose values are likely to be written again: namespaces, and the keys of labels and annotations. */
const repeated: readonly string[] = ["namespace", "label", "annotation"];

/** Returns the values that a word has elsewhere in a text, as they are written. `offset` is where one is written now. */
export function valuesElsewhere({ scan: { tokens } }: SourceText, word: string, offset: number): string[] {
  if (!repeated.includes(word)) return [];
  const values = tokens.flatMap((token, index) => {
    const value = tokens[index + 1];
    return token.image === word && isWord(token) && value !== undefined && isValue(value, offset)
      ? [value.image]
      : [];
  });
  return [...new Set(values)];
}

const isWord = ({ tokenType }: Token): boolean => tokenType !== types.Word && tokenType !== types.String;

const isValue = ({ tokenType, startOffset, endOffset }: Token, offset: number): boolean =>
  (tokenType === types.Word || tokenType === types.String) &&
  !(startOffset <= offset && offset <= (endOffset as number) + 1);

/** A tag of a stream, as the tokens say it: an image's `to`, or else the tag of its reference. */
interface WrittenTag {
  readonly stream: string;
  kind?: string;
  reference?: string;
  to?: string;
}

/**
 * Returns the tags of the streams of a text that an image at an offset can follow: `1` in its own stream, else `web:1`.
 * Reads tokens only, for a tree of a long document takes longer than an editor wants to wait.
 */
export function tagsToFollow({ scan: { tokens } }: SourceText, offset: number): string[] {
  const tags: WrittenTag[] = [];
  let stream: string | undefined;
  let own: string | undefined;
  let here: WrittenTag | undefined;
  let expected: Expected = { type: "word", flag: undefined };
  for (const token of tokens) {
    const content = textOf(token);
    const tag = tags.at(-1);
    if (token.tokenType === types.Import) stream = undefined;
    else if (stream !== undefined && isImage(token)) tags.push({ stream });
    else if (token.tokenType === types.Kind && tag !== undefined) tag.kind = content;
    else if (expected.type === "name" && expected.word === "stream") stream = content;
    else if (expected.type === "name" && tag !== undefined)
      tag[expected.word === "tag" ? "to" : "reference"] = content;
    else if (expected.type === "value" && expected.word === "to" && tag !== undefined) tag.to = content;
    if (token.startOffset < offset) [own, here] = [stream, tags.at(-1)];
    expected = expectedAfter(expected, token);
  }
  const others = tags.filter((tag) => tag !== here);
  const names = others.flatMap(({ stream: owner, kind = "DockerImage", reference, to }) => {
    const name = to ?? tagOfReference(kind, reference);
    return name === undefined ? [] : [owner === own ? name : `${owner}:${name}`];
  });
  return [...new Set(names)].map(printName);
}

const isImage = ({ tokenType }: Token): boolean => tokenType === types.From || tokenType === types.Tag;

/** The text of a word or string without holes; empty for any other token. */
const textOf = (token: Token): string => constant(token) ?? "";
