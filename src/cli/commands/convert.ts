import type { Command } from "commander";
import { manifestsIn } from "../../check/manifestsIn.js";
import { type Resource, wrongKindFinding } from "../../check/wrongKind.js";
import { convert, type Diagnostic, format, printDiagnostics } from "../../index.js";
import { kindNames } from "../../schema/kinds.js";
import { inOrder } from "../../text/diagnostic.js";
import { expandPaths, type InputFile } from "../input/expandPaths.js";
import { stdinName } from "../input/input.js";
import { InputError } from "../input/inputError.js";
import { languageByName } from "../input/languages.js";
import type { LocatedValue } from "../input/locatedValue.js";
import { readValues } from "../input/readInput.js";
import { write } from "../io.js";
import { forEachInput, type Session } from "../session.js";
import { checkStdin } from "./stdin.js";

/** Adds `importspec convert`. */
export function addConvert(program: Command, session: Session): void {
  const command = program
    .command("convert")
    .summary("write a document from manifests")
    .description(
      "Write one document for the ImageStreams and ImageStreamImports in YAML or JSON, as `oc get -o yaml` prints them; list what it cannot express.",
    )
    .argument("<path...>", "files, directories or globs; - is stdin");
  command.action(async (paths: readonly string[]) => {
    checkStdin(paths, command);
    const inputs = expandPaths(paths, ["yaml", "yml", "json"]);
    const converted = await forEachInput(inputs, session, (file) => convertInput(file, session));
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
async function convertInput(file: InputFile, session: Session): Promise<string> {
  const { io, style } = session;
  const name = file.path === "-" ? stdinName : file.path;
  const language = languageByName(file.path) ?? "yaml";
  if (language !== "yaml") {
    const message = "convert reads YAML and JSON";
    throw new InputError({ name }, [{ code: "unknown-language", message, hint: hints[language] }]);
  }
  const texts: string[] = [];
  for await (const { source, values, diagnostics } of readValues(file, language, session)) {
    const converted = values.map(convertValue);
    const found = inOrder([...diagnostics, ...converted.flatMap(({ notes }) => notes)]);
    if (found.some(({ severity }) => severity === "error")) throw new InputError(source, found);
    if (found.length > 0)
      await write(io.stderr, `${printDiagnostics({ text: "", ...source }, found, style)}\n\n`);
    texts.push(...converted.flatMap((each) => each.texts));
  }
  if (texts.length > 0 || !file.isNamed) return format(texts.join("\n"));
  const message = `There is no ${kindNames.join(" or ")}`;
  throw new InputError({ name }, [{ code: "no-manifest", message }]);
}

/** Converts the manifests of a value. Found files may hold none. */
function convertValue(located: LocatedValue): { texts: string[]; notes: Diagnostic[] } {
  const texts: string[] = [];
  const notes: Diagnostic[] = [];
  const range = { start: 0, end: 0 };
  for (const { type, value, path } of manifestsIn(located.value, { anyObject: false, specs: "none" })) {
    const conversion =
      type === "wrong-kind"
        ? { text: undefined, notes: [wrongKindFinding(value as Resource)] }
        : convert(value, { textOf: (inner) => located.sourceOf?.([...path, ...inner]) });
    if (conversion.text !== undefined) texts.push(`${conversion.text}\n`);
    for (const { path: inner, ...note } of conversion.notes)
      notes.push({ ...note, range: located.rangeOf?.([...path, ...inner]) ?? range });
  }
  return { texts, notes };
}
