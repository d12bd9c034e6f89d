/** A Line as it is written for a text: `|` alone for an empty one. */
export const lineOf = (text: string): string => (text === "" ? "|" : `| ${text}`);

/** The text of a Line as it is written. */
export const textOfLine = (line: string): string => line.slice(line.startsWith("| ") ? 2 : 1);

// biome-ignore lint/suspicious/noControlCharactersInRegex: Lines cannot hold them
const unsayable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|[^\S\n](?:\n|$)/;

/** The Lines of a text of several lines; undefined for any other, and for what Lines cannot or should not hold. */
export function linesOf(text: string): string[] | undefined {
  const isSayable = text.includes("\n") && text.isWellFormed() && !unsayable.test(text);
  return isSayable ? text.split("\n").map(lineOf) : undefined;
}
