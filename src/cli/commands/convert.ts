import type { Command } from "commander";
import { type ConvertOptions, printDiagnostics } from "../../index.js";
import { kindNames } from "../../schema/kinds.js";
import { hasError, inOrder } from "../../text/diagnostic.js";
import { expandPaths, type InputFile } from "../input/expandPaths.js";
import { stdinName } from "../input/input.js";
import { InputError, printInputError } from "../input/inputError.js";
import { extensionsOf, languageByName } from "../input/languages.js";
import { readValues } from "../input/readInput.js";
import { write } from "../io.js";
import { forEachInput, type Session } from "../session.js";
import { convertValue, type Rest, remarksOn } from "./convertValue.js";
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
    await write(session.io.stdout, converted.filter((text) => text !== "").join("\n"));
  });
}

/** The hints for files that are not manifests. */
const hints = {
  imports: "This is a document already. To format it: importspec fmt FILE",
  jsonnet: "Evaluate it first: importspec eval FILE | importspec convert -",
  config: "Render it: importspec render -o imports FILE",
} as const;

/** Converts all manifests of a file into one document, and prints notes to stderr. */
async function convertInput(file: InputFile, options: ConvertOptions, session: Session): Promise<string> {
  const { io, style } = session;
  const name = file.path === "-" ? stdinName : file.path;
  const language = languageByName(file.path) ?? "yaml";
  if (language !== "yaml") {
    const message = "convert reads YAML and JSON";
    throw new InputError({ name }, [{ code: "unknown-language", message, hint: hints[language] }]);
  }
  const texts: string[] = [];
  const rest: Rest = { comments: 0, kinds: [] };
  for await (const { source, values, diagnostics } of readValues(file, language, session)) {
    const converted = values.map((located) => convertValue(located, options, rest));
    const found = inOrder([...diagnostics, ...converted.flatMap(({ notes }) => notes)]);
    if (hasError(found)) throw new InputError(source, found);
    if (found.length > 0)
      await write(io.stderr, `${printDiagnostics({ text: "", ...source }, found, style)}\n\n`);
    texts.push(...converted.flatMap((each) => each.texts));
    if (values.length === 0) rest.comments += source.text?.match(/^\s*#/gm)?.length ?? 0;
  }
  if (texts.length > 0) {
    const remarks = [...remarksOn(rest)];
    if (remarks.length > 0) await write(io.stderr, printInputError(new InputError({ name }, remarks), style));
    return texts.join("\n");
  }
  if (!file.isNamed) return "";
  const message = `There is no ${kindNames.join(" or ")}`;
  throw new InputError({ name }, [{ code: "no-manifest", message }]);
}
