import { printDiagnostics } from "../../api/printDiagnostics.js";
import type { ConvertOptions } from "../../index.js";
import { kindNames } from "../../schema/kinds.js";
import { hasError, inOrder } from "../../text/diagnostic.js";
import type { InputFile } from "../input/expandPaths.js";
import { stdinName } from "../input/input.js";
import { InputError, printInputError } from "../input/inputError.js";
import { languageByName } from "../input/languages.js";
import { readValues } from "../input/readInput.js";
import { write } from "../io.js";
import type { Session } from "../session.js";
import { convertValue, type Rest, remarksOn } from "./convertValue.js";

/** The hints for files that are not manifests. */
const hints = {
  imports: "This is a document already. To format it: importspec fmt FILE",
  jsonnet: "Evaluate it first: importspec eval FILE | importspec convert -",
  config: "Render it: importspec render -o imports FILE",
} as const;

/** Converts each manifest of a file into a document, and prints notes to stderr. */
export async function convertInput(
  file: InputFile,
  options: ConvertOptions,
  session: Session,
): Promise<readonly string[]> {
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
    return texts;
  }
  if (!file.isNamed) return [];
  const message = `There is no ${kindNames.join(" or ")}`;
  throw new InputError({ name }, [{ code: "no-manifest", message }]);
}
