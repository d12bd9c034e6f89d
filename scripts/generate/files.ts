import { readFileSync } from "node:fs";
import { libsonnetText } from "../../src/builder/libsonnet.js";
import { apiTypesText } from "./apiTypes.js";
import { buildSpecText } from "./buildSpec.js";
import { libraryTypesText } from "./libraryTypes.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** Every generated file by its path, with the text that it should have. */
export function generatedFiles(): Map<string, string> {
  const { name, description } = JSON.parse(read("package.json"));
  return new Map([
    ["lib.libsonnet", libsonnetText(name, `${description}.`, read("src/builder/arguments.libsonnet"))],
    ["src/schema/api.generated.ts", apiTypesText()],
    ["src/builder/functions.generated.ts", libraryTypesText()],
    ["src/compile/buildSpec.generated.ts", buildSpecText()],
  ]);
}
