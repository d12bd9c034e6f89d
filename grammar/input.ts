import type { Range } from "./range.js";

/** A text with holes. Hole n is in the text as the placeholder `${n + 1}`, at the offset `holes[n]`. */
export interface Input {
  readonly text: string;
  readonly holes: readonly number[];
}

/** The text of a hole in a template: `${1}` for the first. */
export const placeholder = (hole: number): string => `\${${hole + 1}}`;

/** The input of a text without holes. */
export const inputOf = (text: string): Input => ({ text, holes: [] });

/** The range of a hole's placeholder. */
export function holeRange({ holes }: Input, hole: number): Range {
  const start = holes[hole] as number;
  return { start, end: start + placeholder(hole).length };
}

/**
 * The pieces of an input, or of a range of it, in order: texts and the numbers of holes, in turn. The first and the last
 * are texts; a text may be empty. `firstHole` is the first hole that can be in the range.
 */
export function* piecesOf(
  input: Input,
  { start, end }: Range = { start: 0, end: input.text.length },
  firstHole = 0,
): Generator<string | number> {
  let after = start;
  for (let hole = firstHole; (input.holes[hole] ?? end) < end; hole++) {
    const range = holeRange(input, hole);
    yield input.text.slice(after, range.start);
    yield hole;
    after = range.end;
  }
  yield input.text.slice(after, end);
}
