/** The white space that a line begins with. */
const leading = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? "";

/** The indentation of a template: of the lines of its text, and of the closing backtick. */
export interface Indentation {
  readonly text: string;
  readonly closing: string;
}

/**
 * The indentation of a template whose content begins at an offset of a file. The closing backtick aligns with the line
 * that the template starts on, or keeps a deeper indentation. The text is one step deeper: as its first line is now,
 * else two spaces or a tab.
 */
export function indentationOf(file: string, offset: number, content: string): Indentation {
  const line = leading(file.slice(file.lastIndexOf("\n", offset - 1) + 1));
  const [, ...below] = content.split("\n");
  const last = below.at(-1) ?? "";
  const closing = last.trim() === "" && last.startsWith(line) ? last : line;
  const first = leading(below.find((each) => each.trim() !== "") ?? "");
  const isDeeper = first.length > closing.length && first.startsWith(closing);
  return { closing, text: isDeeper ? first : closing + (closing.includes("\t") ? "\t" : "  ") };
}
