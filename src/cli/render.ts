import { extname } from "node:path";
import { type Command, Option } from "commander";
import { type ImageImportSpec, parse } from "../index.js";
import { readConfig } from "./config.js";
import { InputError } from "./diagnostics.js";
import type { Input } from "./input.js";
import { write, writeAll } from "./io.js";
import { addJsonnetOptions, evaluate, type JsonnetFlags } from "./jsonnet.js";
import { printSpecs, type SpecFormat, specFormats } from "./output.js";
import { forEachInput, type Session } from "./session.js";
import { specsIn } from "./specs.js";
import { readYaml } from "./yaml.js";

interface Flags extends JsonnetFlags {
  readonly output: SpecFormat;
  readonly from?: "imports" | "jsonnet" | "yaml";
}

/** The specs of an input, by its language. Each throws an InputError. */
const readers = {
  imports: readImports,
  jsonnet: async (input: Input, flags: Flags) => specsIn(await evaluate(input, flags), input),
  yaml: readYaml,
  config: readConfig,
} as const satisfies Record<
  string,
  (input: Input, flags: Flags) => readonly ImageImportSpec[] | Promise<ImageImportSpec[]>
>;

const languages: Readonly<Record<string, keyof typeof readers>> = {
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

/** Adds `importspec render`. */
export function addRender(program: Command, session: Session): void {
  const { stdout, stderr, env } = session.io;
  const command = program
    .command("render")
    .summary("write specs as YAML, JSON, Jsonnet or in the language")
    .description("Write the specs of files as YAML, JSON, Jsonnet or in the language, to stdout.")
    .argument("<file...>", "what to read: .imports, .jsonnet, .yaml, .json, .js or .ts; - is stdin")
    .addOption(new Option("-o, --output <format>", "what to write").choices(specFormats).default("yaml"))
    .addOption(
      new Option(
        "--from <language>",
        "the language of - (default: imports) and of names that do not tell it",
      ).choices(["imports", "jsonnet", "yaml"]),
    );
  addJsonnetOptions(command, env).action(async (files: readonly string[], flags: Flags) => {
    if (files.indexOf("-") !== files.lastIndexOf("-")) command.error("error: - can be read only once");
    const specs = await forEachInput(files, session, (input, file) =>
      readers[languageOf(file, flags.from, input)](input, flags),
    );
    if (session.failed) return;
    if (specs.every(({ length }) => length === 0)) await write(stderr, "importspec: there are no specs\n");
    await writeAll(stdout, printSpecs[flags.output](specs.flat()));
  });
}

/** The language of an input by its name. Throws an InputError if neither the name nor `from` tells it. */
function languageOf(file: string, from: Flags["from"], input: Input): keyof typeof readers {
  const language = file === "-" ? (from ?? "imports") : (languages[extname(file).toLowerCase()] ?? from);
  if (language !== undefined) return language;
  const hint = "Say it with --from, or name the file .imports, .jsonnet, .yaml, .json, .js or .ts.";
  throw new InputError(input, [
    { code: "unknown-language", message: "Its name does not tell its language", hint },
  ]);
}

function readImports(input: Input): readonly ImageImportSpec[] {
  const { value, diagnostics } = parse(input.text, "specs");
  if (value === undefined) throw new InputError(input, diagnostics);
  return value;
}
