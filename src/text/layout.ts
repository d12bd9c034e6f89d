/** The widest line that is written on purpose. */
const width = 100;

const columns = (text: string): number => [...text].length;

/** Pieces of an item: on one line, or the first with the others below it, indented, if that line were too wide. */
export function layout(pieces: readonly string[], indent: string): string {
  const line = indent + pieces.join(" ");
  return columns(line) <= width ? line : `${indent}${pieces.join(`\n${indent}  `)}`;
}
