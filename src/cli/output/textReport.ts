import { printDiagnostics } from "../../api/printDiagnostics.js";
import type { Style } from "../../index.js";
import type { Report } from "./entry.js";

/** At most so many findings of a file are printed. */
const maxPrinted = 20;

/** Prints reports for people. The parts of a file follow each other. */
export function* printTextReports(reports: readonly Report[], style: Style): Generator<string> {
  let name: string | undefined;
  let printed = 0;
  let omitted = 0;
  for (const report of reports) {
    if (report.name !== name) {
      if (omitted > 0) yield `… and ${omitted} more\n\n`;
      name = report.name;
      [printed, omitted] = [0, 0];
    }
    const diagnostics = report.diagnostics.slice(0, maxPrinted - printed);
    printed += diagnostics.length;
    omitted += report.diagnostics.length - diagnostics.length;
    if (diagnostics.length > 0) yield `${printDiagnostics(report, diagnostics, style)}\n\n`;
  }
  if (omitted > 0) yield `… and ${omitted} more\n\n`;
}
