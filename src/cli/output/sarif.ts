import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import packageJson from "../../../package.json" with { type: "json" };
import { type Severity, sentenceOf } from "../../text/diagnostic.js";
import { codeDocs } from "../docs/codeDocs.js";
import { plainLinks } from "../docs/markdown.js";
import type { Entry } from "./entry.js";

/** Prints SARIF 2.1.0, for code scanning. Each code is a rule. */
export function sarif(entries: readonly Entry[]): string {
  const driver = { name: packageJson.name, version: packageJson.version, rules: rulesOf(entries) };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "unicodeCodePoints", results: entries.map(resultOf) }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Lists the codes of the findings as rules, with their docs. The level of a rule is that of its gravest finding. */
function rulesOf(entries: readonly Entry[]): object[] {
  const levels = new Map<Entry["code"], Severity>();
  for (const { code, severity } of entries) if (levels.get(code) !== "error") levels.set(code, severity);
  return [...codeDocs([...levels.keys()])].map(([id, { summary, page }]) => ({
    id,
    name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: plainText(summary) },
    help: { text: plainText(page), markdown: plainLinks(page) },
    defaultConfiguration: { level: levels.get(id) },
  }));
}

/** Leaves out the links and backticks of Markdown. */
const plainText = (text: string): string =>
  plainLinks(text)
    .replaceAll(/^```.*$/gm, "")
    .replaceAll("`", "")
    .trim();

const resultOf = (entry: Entry) => ({
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
});

/** Returns a path as an RFC 3986 reference, which SARIF requires. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  const path = sep === "\\" ? file.replaceAll(sep, "/") : file;
  return path.split("/").map(encodeURIComponent).join("/");
}
