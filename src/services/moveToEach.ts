import type { Range } from "../../grammar/range.js";
import { type Fix, removals } from "./edit.js";
import { addToEach, groupAt } from "./group.js";
import type { SourceText } from "./sourceText.js";

/** Moves a clause of a stream or import, whose word has a range, to its `each`. */
export function moveToEach(text: SourceText, word: Range): Fix | undefined {
  const group = groupAt(text, word.start);
  const clause = group?.owner.clauses.find(({ range }) => range.start === word.start);
  if (group === undefined || clause === undefined) return undefined;
  const written = text.input.text.slice(clause.range.start, clause.range.end);
  return {
    title: `Write 'each ${written}'`,
    edits: [...removals(text.input.text, [clause.range]), addToEach(text, group, [written])],
  };
}
