import type { Diagnostic, NamedText } from "../../index.js";
import { lineStarts, type Position, positionAt } from "../../text/position.js";

/** The findings in a file, or in a part of one. */
export interface Report extends NamedText {
  readonly diagnostics: readonly Diagnostic[];
}

/** A finding with its place in a file. */
export interface Entry extends Diagnostic {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** Lists the findings of reports, with their places. */
export function entriesOf(reports: readonly Report[]): Entry[] {
  return reports.flatMap(({ name, text, firstLine = 1, diagnostics }) => {
    const starts = lineStarts(text);
    const at = (offset: number): Position => {
      const { line, column } = positionAt(text, offset, starts);
      return { line: line + firstLine - 1, column };
    };
    return diagnostics.map((diagnostic) => ({
      ...diagnostic,
      file: name,
      start: at(diagnostic.range.start),
      end: at(diagnostic.range.end),
    }));
  });
}
