import { type Token, tokens as types } from "../../grammar/tokens.js";
import { printName } from "../language/print.js";
import { isSameStream, namesIn } from "./names.js";
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

/** Returns the tags of the streams of a text that an image at an offset can follow: `1` in its own stream, else `web:1`. */
export function tagsToFollow(text: SourceText, offset: number): string[] {
  const names = namesIn(text);
  const own = names.findLast(
    ({ type, role, range }) => type === "stream" && role !== "follows" && range.end < offset,
  );
  const tags = names
    .filter(({ type, role }) => type === "tag" && role === "declares")
    .map(({ name, stream }) => (own && isSameStream(stream, own.stream) ? name : `${stream.name}:${name}`));
  return [...new Set(tags)].map(printName);
}
