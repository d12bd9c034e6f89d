import { type Input, placeholder } from "../../grammar/input.js";
import { formatSource } from "../language/format.js";
import { parseTree } from "../language/parse.js";

/** A line of a text: what it says, and the numbers of the holes in it. */
export type Line = readonly (string | number)[];

/** The lines of a text, formatted, without a line end behind the last; undefined if it cannot be parsed. */
export function formattedLines(input: Input): Line[] | undefined {
  const { source, diagnostics } = parseTree(input);
  if (diagnostics.length > 0) return undefined;
  const formatted = formatSource(input.text, source).trimEnd();
  const lines: (string | number)[][] = [[]];
  const add = (text: string) => {
    const [first, ...others] = text.split("\n");
    lines.at(-1)?.push(first as string);
    for (const each of others) lines.push([each]);
  };
  let end = 0;
  for (const [hole, start] of holesIn(input, formatted).entries()) {
    add(formatted.slice(end, start));
    lines.at(-1)?.push(hole);
    end = start + placeholder(hole).length;
  }
  add(formatted.slice(end));
  return lines.map((line) => line.filter((part) => part !== ""));
}

/**
 * Where the holes of a text stand in it once it is formatted. A string may have what looks like a placeholder; the
 * formatter keeps the order, so that the second of them stays the second.
 */
function holesIn({ text, holes }: Input, formatted: string): number[] {
  return holes.map((offset, hole) => {
    const mark = placeholder(hole);
    let place = formatted.indexOf(mark);
    for (let each = text.indexOf(mark); each !== offset; each = text.indexOf(mark, each + 1))
      place = formatted.indexOf(mark, place + 1);
    return place;
  });
}
