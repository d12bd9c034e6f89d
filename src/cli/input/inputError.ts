import { printDiagnostics } from "../../api/printDiagnostics.js";
import type { Diagnostic, Style } from "../../index.js";
import { visible } from "../../text/visible.js";

/** A diagnostic of an input: of the whole input if it has no range, an error if it has no severity. */
export type InputDiagnostic = Omit<Diagnostic, "range" | "severity"> &
  Partial<Pick<Diagnostic, "range" | "severity">>;

/** The name of an input, and its text, or a part of it, if it could be read. */
export interface InputSource {
  readonly name: string;
  readonly text?: string;
  /** The number of the first line, if the text is a part of the input. */
  readonly firstLine?: number;
}

/** Thrown for an input that cannot be used. It is not a bug of the command. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly source: InputSource;
  readonly diagnostics: readonly InputDiagnostic[];
  /** Lines to print after the diagnostics, such as a trace. */
  readonly notes: string;

  constructor(source: InputSource, diagnostics: readonly InputDiagnostic[], notes = "") {
    super(diagnostics.map(({ message }) => message).join("\n"));
    this.source = source;
    this.diagnostics = diagnostics;
    this.notes = notes;
  }
}

/** At most this many diagnostics without a range are printed; the rest are counted. `printDiagnostics` does the same. */
const maxPrinted = 20;

/** Prints an error for people: one line per diagnostic without a range, one frame per other, and the notes. */
export function printInputError({ source, diagnostics, notes }: InputError, style: Style): string {
  const { name, text, firstLine = 1 } = source;
  const withRange: Diagnostic[] = [];
  const others: InputDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { range } = diagnostic;
    if (range !== undefined && text !== undefined)
      withRange.push({ severity: "error", ...diagnostic, range });
    else others.push(diagnostic);
  }
  const printed = others.slice(0, maxPrinted).map((diagnostic) => printLine(name, diagnostic, style));
  if (others.length > maxPrinted) printed.push(`… and ${others.length - maxPrinted} more`);
  if (text !== undefined && withRange.length > 0)
    printed.push(printDiagnostics({ name, text, firstLine }, withRange, style));
  if (notes !== "") printed.push(notes.split("\n").map(visibleLine).join("\n"));
  return `${printed.join("\n")}\n`;
}

function printLine(name: string, diagnostic: InputDiagnostic, style: Style): string {
  const { message, code, hint, severity = "error" } = diagnostic;
  const line = `${style.location(`${visible(name)}:`)} ${style.severity(`${severity}:`, severity)} ${visible(message)} [${code}]`;
  return hint === undefined ? line : `${line}\n  ${style.hint(visible(hint))}`;
}

/** A line of a trace begins with tabs. */
const visibleLine = (line: string): string => line.split("\t").map(visible).join("\t");
