import { isPair } from "../../grammar/characters.js";
import type { Range } from "../../grammar/range.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import { lineAt, lineStarts, positionAt } from "./position.js";
import { blanked, columns, visible } from "./visible.js";

/** A text and its name in messages: the path of a file, or the name of a tag. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
  /** The number of its first line: 1, unless the text is a part of a longer one. */
  readonly firstLine?: number;
}

/** The colours of the parts of a printed diagnostic. Each function returns its argument, coloured or as it is. */
export interface Style {
  readonly location: (text: string) => string;
  readonly severity: (text: string, severity: Severity) => string;
  readonly gutter: (text: string) => string;
  readonly hint: (text: string) => string;
}

const same = (text: string) => text;

/** A style without colours. */
export const plain: Style = { location: same, severity: same, gutter: same, hint: same };

/** The most UTF-16 units of a line that a frame shows. */
const frameWidth = 100;

/** At most so many UTF-16 units of a message or a hint are printed. */
const maxMessage = 1_000;

/** Makes a message printable on one line. Long keys and values of a manifest are in some messages. */
const printable = (message: string): string =>
  visible(message.length > maxMessage ? `${message.slice(0, uncut(message, maxMessage))}…` : message);

/** Returns the offset, or the one before it if the offset is inside a surrogate pair. */
const uncut = (text: string, offset: number): number => (isPair(text, offset - 1) ? offset - 1 : offset);

/** Prints the line that a range starts in, with carets below the part of the range in that line. */
function frame(
  { text, firstLine = 1 }: NamedText,
  range: Range,
  starts: readonly number[],
  style: Style,
  note?: string,
): string {
  const line = lineAt(starts, range.start);
  const lineStart = starts[line] as number;
  let lineEnd = starts[line + 1] ?? text.length;
  while (lineEnd > lineStart && /[\r\n]/.test(text[lineEnd - 1] as string)) lineEnd--;

  const fits = Math.min(range.end, lineEnd) - lineStart <= frameWidth;
  const from = fits ? lineStart : uncut(text, Math.max(lineStart, range.start - frameWidth / 2));
  const to = uncut(text, Math.min(lineEnd, from + frameWidth));
  const shown = blanked(text.slice(from, to));
  const indent = (from > lineStart ? 1 : 0) + columns(blanked(text.slice(from, range.start)));
  const marked = text.slice(range.start, Math.min(range.end, Math.max(to, range.start)));
  const carets = Math.max(1, columns(blanked(marked)));

  const number = String(line + firstLine);
  const gutter = " ".repeat(number.length);
  const source = `${from > lineStart ? "…" : ""}${shown}${to < lineEnd ? "…" : ""}`;
  const marks = " ".repeat(indent) + "^".repeat(carets) + (note === undefined ? "" : ` ${printable(note)}`);
  return [
    `  ${style.gutter(`${number} |`)} ${source}`,
    `  ${style.gutter(`${gutter} |`)} ${style.hint(marks)}`,
  ]
    .map((each) => each.trimEnd())
    .join("\n");
}

/** Prints a diagnostic for people: `name:line:column: error: message [code]`, a frame with the hint, and related frames. */
export function printDiagnostic(
  source: NamedText,
  diagnostic: Diagnostic,
  style: Style = plain,
  starts: readonly number[] = lineStarts(source.text),
): string {
  const { code, severity, range, message, hint, related = [] } = diagnostic;
  const { line, column } = positionAt(source.text, range.start, starts);
  const location = `${visible(source.name)}:${line + (source.firstLine ?? 1) - 1}:${column}:`;
  return [
    `${style.location(location)} ${style.severity(`${severity}:`, severity)} ${printable(message)} [${code}]`,
    frame(source, range, starts, style, hint),
    ...related.map((other) => frame(source, other.range, starts, style, other.message)),
  ].join("\n");
}

/** The most diagnostics that one message shows. The others are counted. */
const maxPrinted = 20;

/** Prints diagnostics for people, one after the other, in time linear in the text and the diagnostics. */
export function printDiagnostics(
  source: NamedText,
  diagnostics: readonly Diagnostic[],
  style: Style = plain,
): string {
  const starts = lineStarts(source.text);
  const printed = diagnostics
    .slice(0, maxPrinted)
    .map((each) => printDiagnostic(source, each, style, starts));
  const rest = diagnostics.length - printed.length;
  if (rest > 0) printed.push(`… and ${rest} more`);
  return printed.join("\n\n");
}
