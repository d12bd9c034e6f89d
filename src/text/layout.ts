/** The widest line that is written on purpose. */
const width = 100;

const columns = (text: string): number => [...text].length;

/** A piece at an indent. Its other lines, if it has any, are two spaces deeper. */
const indented = (piece: string, indent: string): string => indent + piece.replaceAll("\n", `\n${indent}  `);

/** Lays out the pieces of an item with one piece per line, the others below the first. */
export const onePerLine = (pieces: readonly string[], indent: string): string =>
  pieces.map((piece, index) => indented(piece, index === 0 ? indent : `${indent}  `)).join("\n");

/**
 * Lays out the pieces of an item: on one line, or, if that is too wide or a piece has several lines, with one piece per
 * line.
 */
export function layout(pieces: readonly string[], indent: string): string {
  const line = indent + pieces.join(" ");
  return line.includes("\n") || columns(line) > width ? onePerLine(pieces, indent) : line;
}
