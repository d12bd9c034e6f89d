import type { Range } from "../../grammar/range.js";
import { addToEach } from "./each.js";
import { type Fix, removal } from "./edit.js";
import type { SourceText } from "./sourceText.js";

/** Moves a clause of a stream or import, whose word has a range, behind its `each`. */
export function moveToEach(text: SourceText, word: Range): Fix | undefined {
  const { items } = text.parsed.source;
  const owner = items.find(({ range }) => range.start <= word.start && word.end <= range.end);
  const clause = owner?.clauses.find(({ range }) => range.start === word.start);
  if (owner === undefined || clause === undefined) return undefined;
  const written = text.input.text.slice(clause.range.start, clause.range.end);
  return {
    title: `Write 'each ${written}'`,
    edits: [removal(text.input.text, clause.range), addToEach(text, owner, [written])],
  };
}
