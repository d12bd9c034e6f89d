import type { Command } from "commander";
import type { ConvertOptions } from "../../index.js";
import { expandPaths } from "../input/expandPaths.js";
import { extensionsOf } from "../input/languages.js";
import { write } from "../io.js";
import { forEachInput, type Session } from "../session.js";
import { convertInput } from "./convertInput.js";
import { checkStdin } from "./stdin.js";

/** Adds `importspec convert`. */
export function addConvert(program: Command, session: Session): void {
  const command = program
    .command("convert")
    .summary("write a document from manifests")
    .description(
      "Write one document for the ImageStreams and ImageStreamImports in YAML or JSON, as `oc get -o yaml` prints them; list what it cannot express.",
    )
    .argument("<path...>", "files, directories or globs; - is stdin")
    .option("--keep-defaults", "keep what the server fills in: legacy, source, lookupLocal false");
  command.action(async (paths: readonly string[], options: ConvertOptions) => {
    checkStdin(paths, command);
    const inputs = expandPaths(paths, extensionsOf("yaml"));
    const converted = await forEachInput(inputs, session, (file) => convertInput(file, options, session));
    await write(session.io.stdout, converted.flat().join("\n"));
  });
}
