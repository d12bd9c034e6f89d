import { type Command, Option } from "commander";
import { checkDocument } from "../../api/checkDocument.js";
import { parseFile } from "../../api/parseFile.js";
import { printDiagnostics } from "../../api/printDiagnostics.js";
import { manifestsIn, type Search } from "../../check/manifestsIn.js";
import { withSeverities } from "../../check/severities.js";
import type { Diagnostic } from "../../index.js";
import { hasError } from "../../text/diagnostic.js";
import { expandPaths, type InputFile } from "../input/expandPaths.js";
import type { Input } from "../input/input.js";
import { InputError } from "../input/inputError.js";
import { addJsonnetOptions } from "../input/jsonnet.js";
import {
  extensionsOf,
  fromOption,
  type Language,
  languageOf,
  type NamedLanguage,
} from "../input/languages.js";
import { readText, readValues } from "../input/readInput.js";
import { settingsOf } from "../input/settings.js";
import { type SourcedValues, specsOf } from "../input/values.js";
import { write, writeAll } from "../io.js";
import { areManifests, printObjects, type SpecFormat, specFormats } from "../output/output.js";
import { writeManifests } from "../output/writeManifests.js";
import { forEachInput, type Session, throwAll } from "../session.js";
import { diagnosticsOf } from "./checkInput.js";
import { addCheckOptions, type CheckFlags, checkOptionsOf, withSettings } from "./checkOptions.js";
import { checkStdin } from "./stdin.js";

interface Flags extends CheckFlags {
  readonly output: SpecFormat;
  readonly outDir?: string;
  readonly from?: NamedLanguage;
  readonly check: boolean;
}

/** Adds `importspec render`. */
export function addRender(program: Command, session: Session): void {
  const { stdout, stderr, env } = session.io;
  const command = program
    .command("render")
    .summary("write specs and manifests as YAML, JSON, Jsonnet or .imports")
    .description(
      "Write specs, or the manifests of documents, as YAML, JSON, Jsonnet or .imports to stdout. Nothing is written if the API server would refuse a manifest.",
    )
    .argument("<path...>", "files, directories or globs; - is stdin")
    .addOption(
      new Option("-o, --output <format>", "the output language").choices(specFormats).default("yaml"),
    )
    .option("--out-dir <directory>", "write one file per manifest to this directory, and list the files")
    .option("--no-check", "also write manifests that the API server would refuse")
    .addOption(fromOption());
  addJsonnetOptions(addCheckOptions(command), env).action(async (paths: readonly string[], flags: Flags) => {
    checkStdin(paths, command);
    const inputs = expandPaths(paths, extensionsOf("imports", "yaml"));
    const rendered = await forEachInput(inputs, session, (file) =>
      renderInput(file, languageOf(file.path, flags.from), ownFlags(flags, file, session), session),
    );
    if (session.failed) return;
    const objects = rendered.flat();
    if (objects.length === 0) await write(stderr, "importspec: there are no specs and no manifests\n");
    else if (!areManifests(objects) && isForCluster(flags)) await write(stderr, notManifests);
    if (flags.outDir === undefined) await writeAll(stdout, printObjects[flags.output](objects));
    else await writeAll(stdout, writeManifests(objects, flags.outDir, flags.output));
  });
}

/** The flags with the settings for a file, without those that are only for `check`. */
function ownFlags(flags: Flags, file: InputFile, session: Session): Flags {
  const { require, ...own } = withSettings(flags, settingsOf(file, session));
  return own;
}

/** YAML and JSON are what `oc apply` reads. */
const isForCluster = ({ output }: Flags): boolean => output === "yaml" || output === "json";

const notManifests =
  "importspec: these are specs, not manifests: oc cannot apply them. A document with 'stream NAME' makes manifests.\n";

/** Renders a file: its manifests or, if there are none, its specs. Prints warnings to stderr. */
async function renderInput(
  file: InputFile,
  language: Language,
  flags: Flags,
  session: Session,
): Promise<readonly object[]> {
  if (language === "imports") return renderText(await readText(file, session), flags, session);
  const search: Search =
    language === "yaml" ? { anyObject: false, specs: file.isNamed ? "typed" : "none" } : {};
  const manifests: object[] = [];
  const parts: SourcedValues[] = [];
  const errors: InputError[] = [];
  for await (const part of readValues(file, language, session, flags)) {
    const found = part.values.flatMap(({ value }) => [...manifestsIn(value, search)]);
    const isManifest = found.some(({ type }) => type !== "specs");
    const findings =
      flags.check && isManifest ? part.values.flatMap((value) => diagnosticsOf(value, flags, search)) : [];
    const error = await reportFindings(part.source, [...part.diagnostics, ...findings], flags, session);
    if (error !== undefined) errors.push(error);
    manifests.push(...found.filter(({ type }) => type === "manifest").map(({ value }) => value as object));
    if (manifests.length === 0) parts.push(part);
  }
  throwAll(errors);
  return manifests.length > 0 || !file.isNamed ? manifests : parts.flatMap(specsOf);
}

/** Renders an `.imports` text: its manifests if it has streams or `--as` is given, else its specs. */
async function renderText(input: Input, flags: Flags, session: Session): Promise<readonly object[]> {
  const { is, specs, manifests, diagnostics } = parseFile(input.text, flags.as);
  if (hasError(diagnostics)) throw new InputError(input, diagnostics);
  if (is === "specs") return specs;
  const found = flags.check ? checkDocument(input.text, checkOptionsOf(flags)) : diagnostics;
  const error = await reportFindings(input, found, flags, session);
  throwAll(error === undefined ? [] : [error]);
  return manifests.map(({ manifest }) => manifest);
}

/** Prints findings. Returns an InputError with them instead if one of them is an error. */
async function reportFindings(
  source: SourcedValues["source"],
  all: readonly Diagnostic[],
  { severity }: Flags,
  { io, style }: Session,
): Promise<InputError | undefined> {
  const findings = withSeverities(all, severity);
  if (hasError(findings)) return new InputError(source, findings);
  if (findings.length > 0)
    await write(io.stderr, `${printDiagnostics({ text: "", ...source }, findings, style)}\n\n`);
  return undefined;
}
