import type { Command } from "commander";
import { ImportSpecError } from "../../api/error.js";
import { format } from "../../api/format.js";
import { visible } from "../../text/visible.js";
import { expandPaths, type InputFile } from "../input/expandPaths.js";
import type { Input } from "../input/input.js";
import { InputError } from "../input/inputError.js";
import { languageByName } from "../input/languages.js";
import { configuredLineEnd } from "../input/lineEnds.js";
import { readText } from "../input/readInput.js";
import { write } from "../io.js";
import { printDiff } from "../output/lineDiff.js";
import { replaceFile } from "../output/replaceFile.js";
import { forEachInput, type Session } from "../session.js";
import { holdSignals } from "../signals.js";
import { type Formatted, withLineEnds } from "./withLineEnds.js";

interface Flags {
  readonly check?: true;
  readonly diff?: true;
}

/** Adds `importspec fmt`. */
export function addFormat(program: Command, session: Session): void {
  const { stdout } = session.io;
  const command = program
    .command("fmt")
    .summary("format .imports files")
    .description(
      "Format .imports files in place and list those that changed; - reads stdin and writes stdout.",
    )
    .argument("<path...>", "files, directories or globs; - is stdin")
    .option(
      "--check",
      "only list the files that are not formatted and say why, and exit with 1 if there are any",
    )
    .option("--diff", "only show what would change, and exit with 1 if there is anything");
  command.action(async (paths: readonly string[], flags: Flags) => {
    if (paths.includes("-") && paths.length > 1) command.error("error: - cannot be combined with files");
    const release = holdSignals();
    try {
      const inputs = expandPaths(paths, ["imports"]);
      const outputs = await forEachInput(inputs, session, (file) => formatInput(file, flags, session));
      await write(stdout, outputs.join(""));
    } finally {
      release();
    }
  });
}

/** Formats a file. Returns the text for stdout: its name or its difference if it changes, or stdin formatted. */
async function formatInput(file: InputFile, { check, diff }: Flags, session: Session): Promise<string> {
  checkLanguage(file.path);
  const input = await readText(file, session);
  const { text, reason } = formatText(input, file);
  if (!check && !diff && file.path === "-") return text;
  if (reason === undefined) return "";
  if (!check && !diff) {
    replaceFile(input, text);
    return `${file.path}\n`;
  }
  session.failed = true;
  if (check)
    await write(session.io.stderr, `importspec: ${visible(input.name)} is not formatted: ${reason}\n`);
  return diff ? printDiff(input.name, input.text, text) : `${file.path}\n`;
}

/** Formats a text. Throws an InputError if it cannot be parsed. */
function formatText(input: Input, { path }: InputFile): Formatted {
  try {
    return withLineEnds(input, format(input.text), path === "-" ? "\n" : configuredLineEnd(path));
  } catch (error) {
    throw error instanceof ImportSpecError ? new InputError(input, error.diagnostics) : error;
  }
}

/** Throws an InputError for a file of another language. */
function checkLanguage(path: string): void {
  const language = languageByName(path) ?? "imports";
  if (language === "imports") return;
  const message = "fmt formats .imports files only";
  throw new InputError({ name: path }, [{ code: "unknown-language", message }]);
}
