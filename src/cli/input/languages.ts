import { extname } from "node:path";
import { Option } from "commander";
import type { Input } from "./input.js";
import { InputError } from "./inputError.js";

/** The languages that inputs are written in; a config is a module of JavaScript or TypeScript. */
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

/** What `--from` may say. */
export type NamedLanguage = Exclude<Language, "config">;

/** The option that tells the language where the name of an input does not. */
export const fromOption = (): Option =>
  new Option(
    "--from <language>",
    "the language of - (default: imports) and of names that do not tell it",
  ).choices(["imports", "jsonnet", "yaml"]);

/** The language of an input by its name. Throws an InputError if neither the name nor `from` tells it. */
export function languageOf(file: string, from: NamedLanguage | undefined, input: Input): Language {
  const language = file === "-" ? (from ?? "imports") : (languages[extname(file).toLowerCase()] ?? from);
  if (language !== undefined) return language;
  const hint = "Say it with --from, or name the file .imports, .jsonnet, .yaml, .json, .js or .ts.";
  throw new InputError(input, [
    { code: "unknown-language", message: "Its name does not tell its language", hint },
  ]);
}
