import { extname } from "node:path";
import { Option } from "commander";
import { InputError } from "./inputError.js";

/** The languages of inputs. A config is a JavaScript or TypeScript module. */
export type Language = "imports" | "jsonnet" | "yaml" | "config";

const languages: Readonly<Record<string, Language>> = {
  ".imports": "imports",
  ".jsonnet": "jsonnet",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".json": "yaml",
  ".js": "config",
  ".mjs": "config",
  ".cjs": "config",
  ".ts": "config",
  ".mts": "config",
  ".cts": "config",
};

/** Returns the language that the extension of a file tells. */
export const languageByName = (path: string): Language | undefined => languages[extname(path).toLowerCase()];

/** Returns the extensions of some languages, without the dot. */
export const extensionsOf = (...some: readonly Language[]): string[] =>
  Object.keys(languages).flatMap((extension) =>
    some.includes(languages[extension] as Language) ? [extension.slice(1)] : [],
  );

/** The languages that `--from` accepts. */
export type NamedLanguage = Exclude<Language, "config">;

/** Returns the option `--from`, for inputs whose name has no known extension. */
export const fromOption = (): Option =>
  new Option(
    "--from <language>",
    "language of stdin (default: imports) and of files with an unknown extension",
  ).choices(["imports", "jsonnet", "yaml"]);

/** Finds the language of an input by its name, else by `from`. Throws an InputError if neither tells it. */
export function languageOf(path: string, from: NamedLanguage | undefined): Language {
  const language = path === "-" ? (from ?? "imports") : (languageByName(path) ?? from);
  if (language !== undefined) return language;
  const hint = "Use --from, or an extension such as .imports, .jsonnet, .yaml, .json, .js or .ts.";
  throw new InputError({ name: path }, [
    { code: "unknown-language", message: "Cannot tell the language from the file name", hint },
  ]);
}
