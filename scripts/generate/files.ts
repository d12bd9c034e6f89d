import { readFileSync } from "node:fs";
import { libsonnetText } from "../../src/libsonnet/writer/functions.js";
import { inline } from "../../src/libsonnet/writer/inline.js";
import { tablesText } from "../../src/libsonnet/writer/tables.js";
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

/** The locals of a Jsonnet source that is nothing else. */
const localsOf = (path: string): string => read(path).replace(/\n\{\}\n$/, "");

const indent = (text: string) => text.trimEnd().replaceAll(/^(?=.)/gm, "  ");

/** A local with a Jsonnet source as its value. */
const localOf = (name: string, text: string): string => `local ${name} =\n${indent(text)};\n`;

/** The language with its imports written out, and the locals of std that its files begin with in one place. */
function languageText(tables: string): string {
  const readSource = (file: string) => (file === "tables.libsonnet" ? tables : read(`src/libsonnet/${file}`));
  return [
    localsOf("src/libsonnet/standard.libsonnet"),
    inline("language.libsonnet", readSource("language.libsonnet"), readSource)
      .replaceAll(/^ *local (\w+ = std\.\w+(, )?)+;\n\n/gm, "")
      .replace(
        /^local tables =\n(.*?);\n/s,
        (_, text: string) => `local tables = ${text.replaceAll(/^ {2}/gm, "")};\n`,
      ),
  ].join("\n");
}

/**
 * The Jsonnet sources of the library, before its functions. The language comes first, and is the value of one local:
 * an engine that loads a file keeps, for each function in it, all names that are in sight of it.
 */
function preludeText(tables: string): string {
  return [
    localOf("language", languageText(tables)),
    localsOf("src/libsonnet/docs.libsonnet"),
    localsOf("src/libsonnet/arguments.libsonnet"),
    localOf("texts", read("src/libsonnet/functions.libsonnet")),
  ].join("\n");
}

/** Every generated file by its path, with the text that it should have. */
export function generatedFiles(): Map<string, string> {
  const { name, description } = JSON.parse(read("package.json"));
  const tables = tablesText();
  return new Map([
    ["src/libsonnet/tables.libsonnet", tables],
    ["lib.libsonnet", libsonnetText(name, `${description}.`, preludeText(tables))],
    ["src/schema/api.generated.ts", apiTypesText()],
    ["src/api/functions.generated.ts", libraryTypesText()],
    ["src/compile/buildSpec.generated.ts", buildSpecText()],
    ["src/typed/tables.generated.ts", typeTablesText()],
    ["grammar/README.md", withGenerated("grammar/README.md", `\`\`\`ebnf\n${ebnfText()}\n\`\`\``)],
    ["grammar/diagram.svg", diagramText()],
  ]);
}
