import { parseFile } from "../../api/parseFile.js";
import { printDiagnostics } from "../../api/printDiagnostics.js";
import { manifestsIn } from "../../check/manifestsIn.js";
import type { Diagnostic } from "../../index.js";
import { isObject } from "../../schema/values.js";
import { hasError, inOrder } from "../../text/diagnostic.js";
import type { InputFile } from "../input/expandPaths.js";
import { stdinName } from "../input/input.js";
import { InputError } from "../input/inputError.js";
import { type Language, languageOf, type NamedLanguage } from "../input/languages.js";
import { readText, readValues } from "../input/readInput.js";
import type { SourcedValues } from "../input/values.js";
import { write } from "../io.js";
import type { Session } from "../session.js";
import { diagnosticsOf } from "./checkInput.js";
import type { CheckFlags } from "./checkOptions.js";

interface Flags extends CheckFlags {
  readonly from?: NamedLanguage;
}

/** Mistakes with which the server cannot tell what a manifest says. */
const unreadable: readonly Diagnostic["code"][] = ["wrong-type", "missing-kind", "unknown-kind"];

/**
 * Reads the manifests of a file that is compared. Stdin is YAML by default, as `oc get -o yaml` prints it. Throws an
 * InputError for a file that cannot be read, or that has no manifests and is not an empty List.
 */
export async function readSide(file: InputFile, flags: Flags, session: Session): Promise<object[]> {
  const { path } = file;
  const language = path === "-" ? (flags.from ?? "yaml") : languageOf(path, flags.from);
  const manifests: object[] = [];
  let isEmptyList = false;
  for await (const { source, values, diagnostics } of readParts(file, language, flags, session)) {
    const search = { anyObject: language !== "yaml", specs: "none" } as const;
    const found = values.flatMap((value) => diagnosticsOf(value, flags, search));
    const wrong = found.filter(({ code }) => unreadable.includes(code));
    const dropped = found.filter(({ code }) => code === "unknown-field");
    if (hasError(diagnostics) || wrong.length > 0)
      throw new InputError(source, inOrder([...diagnostics, ...wrong]));
    await warn(source, [...diagnostics, ...dropped], session);
    for (const { value } of values) {
      isEmptyList ||= isObject(value) && Array.isArray(value.items) && value.items.length === 0;
      for (const each of manifestsIn(value, search)) manifests.push(each.value as object);
    }
  }
  if (manifests.length > 0 || isEmptyList || !file.isNamed) return manifests;
  const message = "There is no ImageStream or ImageStreamImport to compare";
  const hint = "A document with 'stream NAME' makes manifests.";
  throw new InputError({ name: path === "-" ? stdinName : path }, [{ code: "no-manifest", message, hint }]);
}

/** Reads the parts of a file. The manifests of a document are values, too. */
async function* readParts(
  file: InputFile,
  language: Language,
  flags: Flags,
  session: Session,
): AsyncGenerator<SourcedValues> {
  if (language !== "imports") {
    yield* readValues(file, language, session, flags);
    return;
  }
  const source = await readText(file, session);
  const { manifests, diagnostics } = parseFile(source.text);
  yield {
    source,
    values: manifests.map(({ manifest, rangeOf }) => ({ value: manifest, rangeOf })),
    diagnostics,
  };
}

/** Prints what the server drops, as warnings. */
async function warn(
  source: SourcedValues["source"],
  found: readonly Diagnostic[],
  { io, style }: Session,
): Promise<void> {
  if (found.length === 0) return;
  const warnings = inOrder(found).map((each): Diagnostic => ({ ...each, severity: "warning" }));
  await write(io.stderr, `${printDiagnostics({ text: "", ...source }, warnings, style)}\n\n`);
}
