import { readFileSync } from "node:fs";
import { libsonnetText } from "../../src/builder/libsonnet.js";
import { apiTypesText } from "./apiTypes.js";
import { buildSpecText } from "./buildSpec.js";
import { diagramText, ebnfText } from "./grammar.js";
import { languageTablesText } from "./languageTables.js";
import { libraryTypesText } from "./libraryTypes.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The file with what stands between its two `generated` marks replaced. */
function withGenerated(path: string, text: string): string {
  const whole = read(path);
  const open = "<!-- generated -->\n";
  const start = whole.indexOf(open) + open.length;
  return `${whole.slice(0, start)}\n${text}\n\n${whole.slice(whole.indexOf("<!-- /generated -->"))}`;
}

/** The Jsonnet sources of the library in the order in which they use each other, without their empty objects. */
function preludeText(): string {
  const paths = [
    "src/builder/arguments.libsonnet",
    "src/language/scan.libsonnet",
    "src/language/clauses.libsonnet",
    "src/compile/compile.libsonnet",
    "src/compile/imageReference.libsonnet",
    "src/compile/manifests.libsonnet",
    "src/text/nearest.libsonnet",
    "src/language/wording.libsonnet",
    "src/language/language.libsonnet",
  ];
  const [checks, ...sources] = paths.map((path) => read(path).replace(/\n\{\}\n$/, ""));
  return [checks, languageTablesText(), ...sources].join("\n");
}

/** Every generated file by its path, with the text that it should have. */
export function generatedFiles(): Map<string, string> {
  const { name, description } = JSON.parse(read("package.json"));
  return new Map([
    ["lib.libsonnet", libsonnetText(name, `${description}.`, preludeText())],
    ["src/schema/api.generated.ts", apiTypesText()],
    ["src/builder/functions.generated.ts", libraryTypesText()],
    ["src/compile/buildSpec.generated.ts", buildSpecText()],
    ["grammar/README.md", withGenerated("grammar/README.md", `\`\`\`ebnf\n${ebnfText()}\n\`\`\``)],
    ["grammar/diagram.svg", diagramText()],
  ]);
}
