import type { Command } from "commander";
import { format, ImportSpecError } from "../../index.js";
import type { Input } from "../input/input.js";
import { InputError } from "../input/inputError.js";
import { write } from "../io.js";
import { replaceFile } from "../output/replaceFile.js";
import { forEachInput, type Session } from "../session.js";
import { holdSignals } from "../signals.js";

/** Adds `importspec fmt`. */
export function addFormat(program: Command, session: Session): void {
  const { stdout } = session.io;
  const command = program
    .command("fmt")
    .summary("format .imports files")
    .description(
      "Format .imports files in place and list those that changed; - reads stdin and writes stdout.",
    )
    .argument("<file...>", "the files to format; - is stdin")
    .option("--check", "only list the files that are not formatted, and exit with 1 if there are any");
  command.action(async (files: readonly string[], { check }: { check?: true }) => {
    if (files.includes("-") && files.length > 1) command.error("error: - cannot be combined with files");
    const release = holdSignals();
    try {
      const outputs = await forEachInput(files, session, (input, file) => {
        const text = formatted(input);
        const differs = !input.bytes.equals(Buffer.from(text));
        if (check) session.failed ||= differs;
        else if (file === "-") return text;
        else if (differs) replaceFile(input, text);
        return differs ? `${file}\n` : "";
      });
      await write(stdout, outputs.join(""));
    } finally {
      release();
    }
  });
}

/** Formats a text. Throws an InputError if it cannot be parsed. */
function formatted(input: Input): string {
  try {
    return format(input.text);
  } catch (error) {
    throw error instanceof ImportSpecError ? new InputError(input, error.diagnostics) : error;
  }
}
