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
};

/** Returns the finder for a document; one that finds nothing if the language is not known. */
export function finderOf(languageId: string, uri: string): FindRegions {
  const [, extension = ""] = /\.(\w+)$/.exec(uri) ?? [];
  const byName = extensions[extension.toLowerCase()] ?? "";
  return finders[languageId] ?? finders[byName] ?? (() => []);
}
