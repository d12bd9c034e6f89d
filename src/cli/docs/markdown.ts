import type { Colors } from "../output/colors.js";

/** Prints a page for a terminal: headings are bold, code is indented, and links are their texts. */
export function printPage(page: string, { bold, dim }: Colors): string {
  let inCode = false;
  // Code blocks that follow each other stay apart.
  const lines = page
    .replaceAll(/^```\n(?=```)/gm, "```\n\n")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("```")) {
        inCode = !inCode;
        return [];
      }
      if (inCode) return line === "" ? [""] : [`    ${dim(line)}`];
      const text = plainLinks(line);
      const [, heading] = /^#+ (.*)/.exec(text) ?? /^\*\*(.*)\*\*$/.exec(text) ?? [];
      return [heading === undefined ? text : bold(heading.replaceAll("`", ""))];
    });
  return `${lines.join("\n").trim()}\n`;
}

/** Replaces links of Markdown by their texts. */
export const plainLinks = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
