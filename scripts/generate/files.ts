import { readFileSync } from "node:fs";
import { libsonnetText } from "../../src/builder/libsonnet.js";
import { apiTypesText } from "./apiTypes.js";
import { buildSpecText } from "./buildSpec.js";
import { diagramText, ebnfText } from "./grammar.js";
import { libraryTypesText } from "./libraryTypes.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The file with what stands between its two `generated` marks replaced. */
function withGenerated(path: string, text: string): string {
  const whole = read(path);
  const open = "<!-- generated -->\n";
  const start = whole.indexOf(open) + open.length;
  return `${whole.slice(0, start)}\n${text}\n\n${whole.slice(whole.indexOf("<!-- /generated -->"))}`;
}

/** Every generated file by its path, with the text that it should have. */
export function generatedFiles(): Map<string, string> {
  const { name, description } = JSON.parse(read("package.json"));
  return new Map([
    ["lib.libsonnet", libsonnetText(name, `${description}.`, read("src/builder/arguments.libsonnet"))],
    ["src/schema/api.generated.ts", apiTypesText()],
    ["src/builder/functions.generated.ts", libraryTypesText()],
    ["src/compile/buildSpec.generated.ts", buildSpecText()],
    ["grammar/README.md", withGenerated("grammar/README.md", `\`\`\`ebnf\n${ebnfText()}\n\`\`\``)],
    ["grammar/diagram.svg", diagramText()],
  ]);
}
