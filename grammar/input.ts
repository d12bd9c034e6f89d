/** A text and the holes in it: hole n stands as the placeholder `${n + 1}` at offset holes[n]. */
export interface Input {
  readonly text: string;
  readonly holes: readonly number[];
}

/** How a hole stands in the text of a template: `${1}` is the first. */
export const placeholder = (hole: number): string => `\${${hole + 1}}`;

/** The input of a text without holes. */
export const inputOf = (text: string): Input => ({ text, holes: [] });
