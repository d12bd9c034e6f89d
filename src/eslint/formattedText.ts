import { holeRange, inputOf, piecesOf } from "../../grammar/input.js";
import type { CallSite } from "../embedded/callSites.js";
import { escapeTemplate } from "../embedded/escapeTemplate.js";
import { formattedLines } from "../embedded/formatted.js";
import { type HostText, hostRange } from "../embedded/hostText.js";
import { formatSource } from "../language/format.js";
import { parseTree } from "../language/parse.js";
import { indentationOf } from "./indentation.js";

/** The formatted text of a file of the language; undefined if it cannot be parsed. */
export function formattedFile(text: string): string | undefined {
  const { source, diagnostics } = parseTree(inputOf(text));
  return diagnostics.length > 0 ? undefined : formatSource(text, source);
}

/** The `${…}` of each hole as it is written. */
const holesAsWritten = (file: string, text: HostText): string[] =>
  text.holes.map((_, hole) => {
    const { start, end } = hostRange(text, holeRange(text, hole));
    return file.slice(start, end);
  });

/** A text as a template of it would be written, with the least of escapes. */
const asWritten = (text: HostText, written: readonly string[]): string =>
  [...piecesOf(text)]
    .map((piece) => (typeof piece === "number" ? written[piece] : escapeTemplate(piece)))
    .join("");

/**
 * What should stand between the quotes or backticks of a call, formatted: on one line, or from the next line on, a step
 * below the line that the text begins in. Undefined if it cannot be parsed, if it holds nothing, or if it has escapes
 * that would be lost.
 */
export function formattedSite(file: string, { text }: CallSite): string | undefined {
  const [start, end] = [text.offsets[0] as number, text.offsets.at(-1) as number];
  const content = file.slice(start, end);
  const isTemplate = file[start - 1] === "`";
  const holes = holesAsWritten(file, text);
  const written = isTemplate ? asWritten(text, holes) : text.text;
  const lines = written === content.replaceAll(/\r\n?/g, "\n") ? formattedLines(text) : undefined;
  if (lines === undefined || text.text.trim() === "") return undefined;
  const write = isTemplate ? escapeTemplate : (part: string) => part;
  const shown = lines.map((line) =>
    line.map((part) => (typeof part === "number" ? holes[part] : write(part))).join(""),
  );
  if (shown.length === 1 && !/^[ \t]*[\r\n]/.test(content)) return shown[0];
  if (!isTemplate) return undefined;
  const indentation = indentationOf(file, start, content);
  const below = shown.map((line) => (line === "" ? "" : indentation.text + line));
  return ["", ...below, indentation.closing].join(content.includes("\r\n") ? "\r\n" : "\n");
}
