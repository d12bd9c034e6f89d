import { type Input, piecesOf, placeholder } from "../../grammar/input.js";
import { formatSource } from "../language/format.js";
import { parseTree } from "../language/parse.js";

/** A line of a text in parts: strings, and the numbers of the holes. */
export type Line = readonly (string | number)[];

/** The character that replaces each character of a placeholder while the text is formatted. */
const mark = "\0";

/**
 * Formats a text for where it is embedded: returns its lines, without a line end after the last. Undefined if the text
 * is blank, cannot be parsed or has the character NUL.
 */
export function formattedLines(input: Input): Line[] | undefined {
  const { source, diagnostics } = parseTree(input);
  if (diagnostics.length > 0 || input.text.trim() === "" || input.text.includes(mark)) return undefined;
  const formatted = formatSource(withMarks(input), source).replace(/\n$/, "");
  const lines: (string | number)[][] = [[]];
  const add = (text: string) => {
    const [first, ...others] = text.split("\n");
    lines.at(-1)?.push(first as string);
    for (const each of others) lines.push([each]);
  };
  for (const piece of piecesOf({ text: formatted, holes: marksIn(formatted, input.holes.length) })) {
    if (typeof piece === "string") add(piece);
    else lines.at(-1)?.push(piece);
  }
  return lines.map((line) => line.filter((part) => part !== ""));
}

/**
 * True if formatted lines stay on the line of their quotes: there is one, and in the file no line break precedes it.
 * `content` is what is between the quotes now.
 */
export const staysOnOneLine = (lines: readonly Line[], content: string): boolean =>
  lines.length === 1 && !/^[ \t]*[\r\n]/.test(content);

/** The text with marks in place of its placeholders: `${1}` may also be a part of the text itself. */
const withMarks = (input: Input): string =>
  [...piecesOf(input)]
    .map((piece) => (typeof piece === "number" ? mark.repeat(placeholder(piece).length) : piece))
    .join("");

/** The offsets of the holes in a text with marks. */
function marksIn(marked: string, count: number): number[] {
  const holes: number[] = [];
  let offset = 0;
  for (let hole = 0; hole < count; hole++) {
    holes.push(marked.indexOf(mark, offset));
    offset = (holes[hole] as number) + placeholder(hole).length;
  }
  return holes;
}
