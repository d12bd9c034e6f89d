/** The widest line that is written on purpose. */
const width = 100;

const columns = (text: string): number => [...text].length;

/** Runs of pieces that can share a line; a piece of several lines is a run of its own. */
function runsOf(pieces: readonly string[]): string[][] {
  const runs: string[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const isBlock = piece.includes("\n");
    if (isOpen && !isBlock) runs.at(-1)?.push(piece);
    else runs.push([piece]);
    isOpen = !isBlock;
  }
  return runs;
}

/** A piece at an indent. Its other lines, if it has any, are two spaces deeper. */
export const indented = (piece: string, indent: string): string =>
  indent + piece.replaceAll("\n", `\n${indent}  `);

/**
 * Lays out the pieces of an item: on one line, or, if that is too wide, with one piece per line below the first. A piece
 * of several lines begins a line of its own below the first, as does the piece after it.
 */
export function layout(pieces: readonly string[], indent: string): string {
  const deeper = `${indent}  `;
  return runsOf(pieces)
    .map((run, index) => {
      const start = index === 0 ? indent : deeper;
      const line = indented(run.join(" "), start);
      const fits = run.length === 1 || columns(line) <= width;
      return fits ? line : start + run.join(`\n${deeper}`);
    })
    .join("\n");
}
