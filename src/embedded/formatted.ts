import { type Input, placeholder } from "../../grammar/input.js";
import { formatSource } from "../language/format.js";
import { parseTree } from "../language/parse.js";

/** A line of a text: what it says, and the numbers of the holes in it. */
export type Line = readonly (string | number)[];

/** What stands for each character of a placeholder while a text is formatted. */
const mark = "\0";

/**
 * The lines of a text, formatted, without a line end behind the last; undefined if it cannot be parsed, or has the
 * character NUL.
 */
export function formattedLines(input: Input): Line[] | undefined {
  const { source, diagnostics } = parseTree(input);
  if (diagnostics.length > 0 || input.text.includes(mark)) return undefined;
  const formatted = formatSource(withMarks(input), source).trimEnd();
  const lines: (string | number)[][] = [[]];
  const add = (text: string) => {
    const [first, ...others] = text.split("\n");
    lines.at(-1)?.push(first as string);
    for (const each of others) lines.push([each]);
  };
  let end = 0;
  for (const hole of input.holes.keys()) {
    const start = formatted.indexOf(mark, end);
    add(formatted.slice(end, start));
    lines.at(-1)?.push(hole);
    end = start + placeholder(hole).length;
  }
  add(formatted.slice(end));
  return lines.map((line) => line.filter((part) => part !== ""));
}

/** The text with marks in the places of its holes: what looks like a placeholder there may be a part of the text. */
function withMarks({ text, holes }: Input): string {
  let marked = "";
  let end = 0;
  for (const [hole, start] of holes.entries()) {
    const { length } = placeholder(hole);
    marked += text.slice(end, start) + mark.repeat(length);
    end = start + length;
  }
  return marked + text.slice(end);
}
