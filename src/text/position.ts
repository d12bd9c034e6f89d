/** A position in a text for people. Lines and columns count from 1, columns in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Returns the offsets at which lines start. A line ends with LF, CR LF or CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)) starts.push(offset + 1);
  }
  return starts;
}

/** Returns the line of an offset, counted from 0. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Counts the code points between two offsets. */
export function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let offset = start; offset < end; count++)
    offset += (text.codePointAt(offset) as number) > 0xffff ? 2 : 1;
  return count;
}

/** Returns the position of an offset. `starts` are the line starts of the text. */
export function positionAt(
  text: string,
  offset: number,
  starts: readonly number[] = lineStarts(text),
): Position {
  const line = lineAt(starts, offset);
  return { line: line + 1, column: codePoints(text, starts[line] as number, offset) + 1 };
}
