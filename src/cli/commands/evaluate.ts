import { type Command, Option } from "commander";
import { addJsonnetOptions, evaluate, type JsonnetFlags } from "../input/jsonnet.js";
import { readText } from "../input/readInput.js";
import { write } from "../io.js";
import { printValue, type ValueFormat, valueFormats } from "../output/output.js";
import { forEachInput, type Session } from "../session.js";

interface Flags extends JsonnetFlags {
  readonly output: ValueFormat;
}

/** Adds `importspec eval`. */
export function addEvaluate(program: Command, session: Session): void {
  const { stdout, env } = session.io;
  const command = program
    .command("eval")
    .summary("evaluate Jsonnet")
    .description(
      "Evaluate a Jsonnet file, which can import 'importspec/lib.libsonnet', and write its value to stdout.",
    )
    .argument("<file>", "the file to evaluate; - is stdin")
    .addOption(
      new Option("-o, --output <format>", "the output language").choices(valueFormats).default("json"),
    );
  addJsonnetOptions(command, env).action(async (path: string, flags: Flags) => {
    const inputs = { files: [{ path, isNamed: true }], errors: [] };
    const values = await forEachInput(inputs, session, async (file) =>
      evaluate(await readText(file, session), flags),
    );
    for (const value of values) await write(stdout, await printValue[flags.output](value));
  });
}
