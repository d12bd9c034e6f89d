import { sentenceOf } from "../../text/diagnostic.js";
import { visible } from "../../text/visible.js";
import { type Entry, entriesOf, type Report } from "./entry.js";
import { sarif } from "./sarif.js";

/** The report formats of `check`. */
export const reportFormats = ["text", "json", "github", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Prints a JSON array of one object per finding. */
function json(entries: readonly Entry[]): string {
  const plain = entries.map(({ file, severity, code, message, hint, start, end }) => ({
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    severity,
    code,
    message,
    ...(hint !== undefined && { hint }),
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}

/** Escapes the message of a workflow command of GitHub Actions. Properties escape `,` and `:`, too. */
const escapeData = (text: string) => {
  const lines = text.split(/(\r|\n)/).map((part) => (/^[\r\n]$/.test(part) ? part : visible(part)));
  return lines.join("").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
};
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Prints workflow commands, which GitHub Actions shows in the pull request. */
function github(entries: readonly Entry[]): string {
  const lines = entries.map((entry) => {
    const region = `line=${entry.start.line},col=${entry.start.column},endLine=${entry.end.line},endColumn=${entry.end.column}`;
    const properties = `file=${escapeProperty(entry.file)},${region},title=${escapeProperty(entry.code)}`;
    return `::${entry.severity} ${properties}::${escapeData(sentenceOf(entry))}\n`;
  });
  return lines.join("");
}

/** Prints reports in each format for programs. */
export const printReports: Readonly<
  Record<Exclude<ReportFormat, "text">, (reports: readonly Report[]) => string>
> = {
  json: (reports) => json(entriesOf(reports)),
  github: (reports) => github(entriesOf(reports)),
  sarif: (reports) => sarif(entriesOf(reports)),
};
