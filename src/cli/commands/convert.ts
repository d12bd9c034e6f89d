import type { Command } from "commander";
import { manifestsIn } from "../../check/manifestsIn.js";
import { convert, type Diagnostic, format, printDiagnostics } from "../../index.js";
import { expandPaths } from "../input/expandPaths.js";
import type { Input } from "../input/input.js";
import { InputError } from "../input/inputError.js";
import { yamlValues } from "../input/yaml.js";
import { write } from "../io.js";
import { forEachInput, type Session } from "../session.js";

/** Adds `importspec convert`. */
export function addConvert(program: Command, session: Session): void {
  const { stdout, stderr } = session.io;
  program
    .command("convert")
    .summary("write a document from manifests")
    .description(
      "Write one document for the ImageStreams and ImageStreamImports in YAML or JSON, as `oc get -o yaml` prints them; list what it cannot express.",
    )
    .argument("<path...>", "files, directories or globs; - is stdin")
    .action(async (paths: readonly string[]) => {
      const files = await expandPaths(paths, ["yaml", "yml", "json"]);
      const converted = await forEachInput(files, session, async (input, file) => {
        const { text, notes } = convertInput(input);
        if (text === "" && paths.includes(file)) throw withoutManifest(input);
        if (notes.length > 0) await write(stderr, `${printDiagnostics(input, notes, session.style)}\n\n`);
        return text;
      });
      await write(stdout, converted.filter((text) => text !== "").join("\n"));
    });
}

/** Converts all manifests of an input into one document; an empty text if there are none. */
function convertInput(input: Input): { readonly text: string; readonly notes: readonly Diagnostic[] } {
  const texts: string[] = [];
  const notes: Diagnostic[] = [];
  for (const { value, rangeOf } of yamlValues(input)) {
    for (const { type, value: manifest, path } of manifestsIn(value)) {
      if (type !== "manifest") continue;
      const conversion = convert(manifest);
      texts.push(`${conversion.text}\n`);
      for (const { path: inner, ...note } of conversion.notes)
        notes.push({ ...note, range: rangeOf?.([...path, ...inner]) ?? { start: 0, end: 0 } });
    }
  }
  return { text: format(texts.join("\n")), notes };
}

/** Returns the error for a file that was named itself. Files found in a directory may hold no manifests. */
function withoutManifest(input: Input): InputError {
  const message = "There is no ImageStream and no ImageStreamImport";
  return new InputError(input, [{ code: "no-manifest", message }]);
}
