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

/** An edit that removes a range, and the white space before it. */
export function removal(text: string, { start, end }: Range): Edit {
  const before = text.slice(0, start).trimEnd().length;
  return { range: { start: before, end }, text: "" };
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
