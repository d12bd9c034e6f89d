import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import packageJson from "../../../package.json" with { type: "json" };
import type { Diagnostic, NamedText } from "../../index.js";
import { sentenceOf } from "../../text/diagnostic.js";
import { lineStarts, type Position, positionAt } from "../../text/position.js";
import { visible } from "../../text/visible.js";

/** The findings in a file, or in a part of one. */
export interface Report extends NamedText {
  readonly diagnostics: readonly Diagnostic[];
}

/** The report formats of `check`. */
export const reportFormats = ["text", "json", "github", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];

interface Entry extends Diagnostic {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

function entriesOf(reports: readonly Report[]): Entry[] {
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

/** Returns a path as an RFC 3986 reference, which SARIF requires. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  const path = sep === "\\" ? file.replaceAll(sep, "/") : file;
  return path.split("/").map(encodeURIComponent).join("/");
}

/** Prints SARIF 2.1.0, for code scanning. */
function sarif(entries: readonly Entry[]): string {
  const rules = [...new Set(entries.map(({ code }) => code))].map((id) => ({ id }));
  const results = entries.map((entry) => ({
    ruleId: entry.code,
    level: entry.severity,
    message: { text: sentenceOf(entry) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(entry.file) },
          region: {
            startLine: entry.start.line,
            startColumn: entry.start.column,
            endLine: entry.end.line,
            endColumn: entry.end.column,
          },
        },
      },
    ],
  }));
  const driver = { name: packageJson.name, version: packageJson.version, rules };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "unicodeCodePoints", results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Prints reports in each format for programs. */
export const printReports: Readonly<
  Record<Exclude<ReportFormat, "text">, (reports: readonly Report[]) => string>
> = {
  json: (reports) => json(entriesOf(reports)),
  github: (reports) => github(entriesOf(reports)),
  sarif: (reports) => sarif(entriesOf(reports)),
};
