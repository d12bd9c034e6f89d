import type { Range } from "../../grammar/range.js";

/** A line that begins with `---`, and what follows it on the line, where oc allows a comment only. */
const separator = /^---(.*)$/gm;

/** Returns the ranges of the documents of a text, as oc splits it. A document that begins on the line of its `---` is none. */
export function documentsIn(text: string): Range[] {
  const documents: Range[] = [];
  let start = 0;
  let isReadable = true;
  const add = (end: number) => {
    if (isReadable && text.slice(start, end).trim() !== "") documents.push({ start, end });
  };
  for (const { 0: line, 1: rest = "", index } of text.matchAll(separator)) {
    add(index);
    start = index + line.length;
    isReadable = /^\s*(?:#.*)?$/.test(rest);
  }
  add(text.length);
  return documents;
}
