/** The most columns of a line with several pieces. */
const maxColumns = 100;

const columns = (text: string): number => [...text].length;

/** Lays out the pieces of an item: on one line, or one per line if that line were too wide. All but the first are indented. */
export function layout(pieces: readonly string[], indent: string): string {
  const line = indent + pieces.join(" ");
  return columns(line) <= maxColumns ? line : `${indent}${pieces.join(`\n${indent}  `)}`;
}
