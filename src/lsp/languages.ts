import { checkManifests } from "../yaml/checkManifests.js";
import type { CheckManifests } from "./environment.js";
import { componentRegions, moduleRegions } from "./javaScript.js";
import { jsonnetRegions } from "./jsonnet.js";
import type { FindRegions } from "./region.js";
import { wholeFile } from "./wholeFile.js";

const javaScript: FindRegions = (file) => moduleRegions(file, { typescript: false, jsx: true });
const typeScript: FindRegions = (file) => moduleRegions(file, { typescript: true, jsx: false });
const typeScriptReact: FindRegions = (file) => moduleRegions(file, { typescript: true, jsx: true });

/** The finders by the identifiers of languages in editors. */
const finders: Readonly<Record<string, FindRegions>> = {
  importspec: (file) => [wholeFile(file)],
  javascript: javaScript,
  javascriptreact: javaScript,
  typescript: typeScript,
  typescriptreact: typeScriptReact,
  vue: componentRegions,
  svelte: componentRegions,
  jsonnet: jsonnetRegions,
};

/** The identifiers of languages by the extensions of files, for editors that call a language otherwise. */
const extensions: Readonly<Record<string, string>> = {
  imports: "importspec",
  js: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  jsx: "javascriptreact",
  ts: "typescript",
  mts: "typescript",
  cts: "typescript",
  tsx: "typescriptreact",
  vue: "vue",
  svelte: "svelte",
  jsonnet: "jsonnet",
  libsonnet: "jsonnet",
  yaml: "yaml",
  yml: "yaml",
  json: "json",
};

/** The languages of manifests. */
const manifestLanguages: readonly string[] = ["yaml", "json", "jsonc"];

/** The language that the extension of a file names; undefined if it is not known. */
function languageOf(uri: string): string | undefined {
  const [, extension = ""] = /\.(\w+)$/.exec(uri) ?? [];
  return extensions[extension.toLowerCase()];
}

/** Returns the finder for a document; one that finds nothing if the language is not known. */
export const finderOf = (languageId: string, uri: string): FindRegions =>
  finders[languageId] ?? finders[languageOf(uri) ?? ""] ?? (() => []);

/** Returns the check of the manifests in a document; undefined if it is not one of YAML or JSON. */
export const checkerOf = (languageId: string, uri: string): CheckManifests | undefined =>
  [languageId, languageOf(uri) ?? ""].some((each) => manifestLanguages.includes(each))
    ? checkManifests
    : undefined;
