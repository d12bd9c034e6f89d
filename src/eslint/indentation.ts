/** The white space that a line begins with. */
const leading = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? "";

/** Where the lines of a text go: those of the text, and the backtick behind it. */
export interface Indentation {
  readonly text: string;
  readonly closing: string;
}

/**
 * The indentation of a text that begins at an offset of a file, between backticks. The backtick that closes it stands
 * below the line that it begins in, or further in if it does so now; the text a step further, as its first line does
 * now, or two spaces or a tab.
 */
export function indentationOf(file: string, offset: number, content: string): Indentation {
  const line = leading(file.slice(file.lastIndexOf("\n", offset - 1) + 1));
  const [, ...below] = content.split("\n");
  const last = below.at(-1) ?? "";
  const closing = last.trim() === "" && last.startsWith(line) ? last : line;
  const first = leading(below.find((each) => each.trim() !== "") ?? "");
  const isFurther = first.length > closing.length && first.startsWith(closing);
  return { closing, text: isFurther ? first : closing + (closing.includes("\t") ? "\t" : "  ") };
}
