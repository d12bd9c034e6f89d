import type { Range } from "../../grammar/range.js";

/** A part of a text, and what another text has in its place. */
export interface Difference {
  readonly range: Range;
  readonly replacement: string;
}

/** The part from the first to the last character in which two texts differ; undefined if they are equal. */
export function differenceOf(before: string, after: string): Difference | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return {
    range: { start, end: before.length - same },
    replacement: after.slice(start, after.length - same),
  };
}
