import type { Region } from "./region.js";
import { wholeFile } from "./wholeFile.js";

/** Finds the texts of the language in a file. */
export type FindRegions = (file: string) => Region[];

/** The finders by the identifiers of languages in editors. */
const finders: Readonly<Record<string, FindRegions>> = {
  importspec: (file) => [wholeFile(file)],
};

/** The identifiers of languages by the extensions of files, for editors that call a language otherwise. */
const extensions: Readonly<Record<string, string>> = {
  imports: "importspec",
};

/** Returns the finder for a document; one that finds nothing if the language is not known. */
export function finderOf(languageId: string, uri: string): FindRegions {
  const [, extension = ""] = /\.(\w+)$/.exec(uri) ?? [];
  const byName = extensions[extension.toLowerCase()] ?? "";
  return finders[languageId] ?? finders[byName] ?? (() => []);
}
