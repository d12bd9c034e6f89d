import type { Range } from "../../grammar/range.js";

/** A change of a text: the range is replaced. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A change that is offered, with its name in menus. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** An edit that inserts a text at an offset. */
export const insertion = (offset: number, text: string): Edit => ({
  range: { start: offset, end: offset },
  text,
});

/**
 * The edits that remove clauses, with the white space that separates them from the others. What follows on the line stays
 * there: the line before may be a comment, or a Line.
 */
export const removals = (text: string, ranges: readonly Range[]): Edit[] =>
  joined(text, ranges).map(({ start, end }) => {
    const [rest = ""] = /^[ \t]*/.exec(text.slice(end)) ?? [];
    const isLast = /^(?:[\r\n]|$)/.test(text.slice(end + rest.length));
    const before = text.slice(0, start).trimEnd().length;
    return { range: isLast ? { start: before, end } : { start, end: end + rest.length }, text: "" };
  });

/** Ranges in their order; those with only white space between them as one. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && text.slice(last.end, range.start).trim() === "")
      result[result.length - 1] = { start: last.start, end: range.end };
    else result.push(range);
  }
  return result;
}

/** Returns a text with edits made. The edits do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let end = 0;
  for (const { range, text: added } of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    result += text.slice(end, range.start) + added;
    end = range.end;
  }
  return result + text.slice(end);
}
