import { printName } from "../language/print.js";
import { type Edit, insertion } from "./edit.js";
import { type Name, namesIn } from "./names.js";
import type { SourceText } from "./sourceText.js";

/** Returns the name of a stream or tag at an offset; undefined if there is none. */
export const nameAt = (text: SourceText, offset: number): Name | undefined =>
  namesIn(text).find(({ range }) => range.start <= offset && offset <= range.end);

/** Returns the places that name the same stream or tag as the place at an offset, in the order of the text. */
export function references(text: SourceText, offset: number): Name[] {
  const key = nameAt(text, offset)?.key;
  return key === undefined ? [] : namesIn(text).filter((name) => name.key === key);
}

/** Returns the places that declare the stream or tag at an offset; those that write it if the text declares it nowhere. */
export function definition(text: SourceText, offset: number): Name[] {
  const names = references(text, offset);
  const declared = names.filter(({ role }) => role === "declares");
  return declared.length > 0 ? declared : names.filter(({ role }) => role === "writes");
}

/**
 * Returns the edits that rename the stream or tag at an offset. A tag that only a reference implies gets a `to`, for the
 * image itself keeps its tag.
 */
export function rename(text: SourceText, offset: number, name: string): Edit[] {
  return references(text, offset).map(({ value, renamed }) => {
    if (renamed === undefined) return insertion(value.range.end, ` to ${printName(name)}`);
    const written = renamed(name);
    return { range: value.range, text: value.quoted ? JSON.stringify(written) : printName(written) };
  });
}
