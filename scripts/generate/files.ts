import { readFileSync } from "node:fs";
import { libsonnetText } from "../../src/libsonnet/writer/functions.js";
import { languageTablesText } from "../../src/libsonnet/writer/tables.js";
import { apiTypesText } from "./apiTypes.js";
import { buildSpecText } from "./buildSpec.js";
import { diagramText, ebnfText } from "./grammar.js";
import { libraryTypesText } from "./libraryTypes.js";
import { typeTablesText } from "./typeTables.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The file with what stands between its two `generated` marks replaced. */
function withGenerated(path: string, text: string): string {
  const whole = read(path);
  const open = "<!-- generated -->\n";
  const start = whole.indexOf(open) + open.length;
  return `${whole.slice(0, start)}\n${text}\n\n${whole.slice(whole.indexOf("<!-- /generated -->"))}`;
}

/** The Jsonnet sources of the language, by the local that each is the value of, in the order in which they use each other. */
const languageSources = {
  scanner: "src/libsonnet/scanner.libsonnet",
  clauses: "src/libsonnet/clauses.libsonnet",
  items: "src/libsonnet/items.libsonnet",
  specs: "src/libsonnet/specs.libsonnet",
  tagOfReference: "src/libsonnet/tagOfReference.libsonnet",
  manifests: "src/libsonnet/manifests.libsonnet",
  nearest: "src/libsonnet/nearest.libsonnet",
  report: "src/libsonnet/report.libsonnet",
};

/** The locals of a Jsonnet source that is nothing else. */
const localsOf = (path: string): string => read(path).replace(/\n\{\}\n$/, "");

const indent = (text: string) => text.trimEnd().replaceAll(/^(?=.)/gm, "  ");

/** A local with a Jsonnet source as its value. */
const localOf = (name: string, text: string): string => `local ${name} =\n${indent(text)};\n`;

/**
 * The Jsonnet sources of the library, before its functions. The language comes first, and is the value of one local:
 * an engine that loads a file keeps, for each function in it, all names that are in sight of it.
 */
function preludeText(): string {
  const language = [
    localsOf("src/libsonnet/standard.libsonnet"),
    languageTablesText(),
    ...Object.entries(languageSources).map(([name, path]) => localOf(name, read(path))),
    read("src/libsonnet/language.libsonnet"),
  ];
  return [
    localOf("language", language.join("\n")),
    localsOf("src/libsonnet/docs.libsonnet"),
    localsOf("src/libsonnet/arguments.libsonnet"),
    localOf("texts", read("src/libsonnet/functions.libsonnet")),
  ].join("\n");
}

/** Every generated file by its path, with the text that it should have. */
export function generatedFiles(): Map<string, string> {
  const { name, description } = JSON.parse(read("package.json"));
  return new Map([
    ["lib.libsonnet", libsonnetText(name, `${description}.`, preludeText())],
    ["src/schema/api.generated.ts", apiTypesText()],
    ["src/api/functions.generated.ts", libraryTypesText()],
    ["src/compile/buildSpec.generated.ts", buildSpecText()],
    ["src/typed/tables.generated.ts", typeTablesText()],
    ["grammar/README.md", withGenerated("grammar/README.md", `\`\`\`ebnf\n${ebnfText()}\n\`\`\``)],
    ["grammar/diagram.svg", diagramText()],
  ]);
}
