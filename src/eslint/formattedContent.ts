import { holeRange } from "../../grammar/input.js";
import type { EmbeddedText } from "../embedded/embeddedTexts.js";
import { formattedLines, staysOnOneLine } from "../embedded/formattedLines.js";
import { type LocatedInput, rangeInFile } from "../embedded/locatedInput.js";
import { escapeTemplate, hasOnlyNeededEscapes } from "../embedded/template.js";
import { indentationOf } from "./indentation.js";

/**
 * Formats what is between the quotes or backticks of a text: on one line, or on lines of their own that are one step
 * deeper than the line that the text starts on. Undefined if there is nothing to format, if formatting would lose
 * escapes, or if a string would need several lines.
 */
export function formattedContent(file: string, { input, literal }: EmbeddedText): string | undefined {
  const [start, end] = [input.offsets[0] as number, input.offsets.at(-1) as number];
  const content = file.slice(start, end);
  const isTemplate = literal.type === "TemplateLiteral";
  const isPlain = isTemplate ? hasOnlyNeededEscapes(literal) : input.text === content;
  const lines = isPlain ? formattedLines(input) : undefined;
  if (lines === undefined) return undefined;
  const write = isTemplate ? escapeTemplate : (text: string) => text;
  const holes = holesIn(file, input);
  const written = lines.map((line) =>
    line.map((part) => (typeof part === "number" ? holes[part] : write(part))).join(""),
  );
  if (staysOnOneLine(lines, content)) return written[0];
  if (!isTemplate) return undefined;
  const indentation = indentationOf(file, start, content);
  const indented = written.map((line) => (line === "" ? "" : indentation.text + line));
  return ["", ...indented, indentation.closing].join(content.includes("\r\n") ? "\r\n" : "\n");
}

/** The source of each hole: `${…}`. */
const holesIn = (file: string, input: LocatedInput): string[] =>
  input.holes.map((_, hole) => {
    const { start, end } = rangeInFile(input, holeRange(input, hole));
    return file.slice(start, end);
  });
