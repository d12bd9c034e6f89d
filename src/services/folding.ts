import type { Item } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import type { SourceText } from "./sourceText.js";
import { symbols } from "./symbols.js";

/** A range that can be folded away, but for its first line. */
export interface Fold {
  readonly type: "item" | "lines" | "comment";
  readonly range: Range;
}

/** Returns the ranges that can be folded: streams and imports, items, texts in Lines, and comments on lines of their own. */
export function folding(text: SourceText): Fold[] {
  const { items, comments } = text.parsed.source;
  return [
    ...symbols(text)
      .filter(({ children }) => children.length > 0)
      .map(({ range }): Fold => ({ type: "item", range })),
    ...items.map(({ range }): Fold => ({ type: "item", range })),
    ...items.flatMap(linesIn).map((range): Fold => ({ type: "lines", range })),
    ...commentRuns(
      text.input.text,
      comments.map(({ range }) => range),
    ).map((range): Fold => ({ type: "comment", range })),
  ].filter(({ range }) => /[\r\n]/.test(text.input.text.slice(range.start, range.end)));
}

/** The clauses of an item whose values are Lines. */
const linesIn = ({ clauses }: Item): Range[] =>
  clauses
    .filter((clause) => clause.type === "Clause" && clause.values.some(({ lines }) => lines !== undefined))
    .map(({ range }) => range);

/** Comments that follow one another with nothing but white space between. */
function commentRuns(text: string, comments: readonly Range[]): Range[] {
  const runs: Range[] = [];
  for (const { start, end } of comments) {
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === "")
      runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs;
}
