import { type Command, Option } from "commander";
import { manifestsIn } from "../../check/manifestsIn.js";
import { type Diagnostic, parseFile, printDiagnostics } from "../../index.js";
import { inOrder } from "../../text/diagnostic.js";
import type { Input } from "../input/input.js";
import { InputError } from "../input/inputError.js";
import { addJsonnetOptions } from "../input/jsonnet.js";
import { fromOption, languageOf, type NamedLanguage } from "../input/languages.js";
import type { LocatedValue } from "../input/locatedValue.js";
import { specsOf, valuesOf } from "../input/values.js";
import { write, writeAll } from "../io.js";
import { printObjects, type SpecFormat, specFormats } from "../output/output.js";
import { forEachInput, type Session } from "../session.js";
import { addCheckOptions, type CheckFlags, checkValues } from "./checkInput.js";

interface Flags extends CheckFlags {
  readonly output: SpecFormat;
  readonly from?: NamedLanguage;
  readonly check: boolean;
}

/** Specs or manifests, and the findings about the manifests. */
interface Rendered {
  readonly objects: readonly object[];
  readonly findings: readonly Diagnostic[];
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
    .argument("<file...>", "the files to read: .imports, .jsonnet, .yaml, .json, .js or .ts; - is stdin")
    .addOption(
      new Option("-o, --output <format>", "the output language").choices(specFormats).default("yaml"),
    )
    .option("--no-check", "also write manifests that the API server would refuse")
    .addOption(fromOption());
  addJsonnetOptions(addCheckOptions(command), env).action(async (files: readonly string[], flags: Flags) => {
    if (files.indexOf("-") !== files.lastIndexOf("-")) command.error("error: - can be read only once");
    const rendered = await forEachInput(files, session, async (input, file) => {
      const language = languageOf(file, flags.from, input);
      const { objects, findings } =
        language === "imports"
          ? renderText(input, flags)
          : renderValues(input, await valuesOf(input, language, flags), flags);
      if (findings.some(({ severity }) => severity === "error")) throw new InputError(input, findings);
      if (findings.length > 0) await write(stderr, `${printDiagnostics(input, findings, session.style)}\n\n`);
      return objects;
    });
    if (session.failed) return;
    const objects = rendered.flat();
    if (objects.length === 0) await write(stderr, "importspec: there are no specs and no manifests\n");
    await writeAll(stdout, printObjects[flags.output](objects));
  });
}

/** Renders an .imports text: its manifests if it has streams or `--as` is given, else its specs. */
function renderText(input: Input, flags: Flags): Rendered {
  const { is, specs, manifests, diagnostics } = parseFile(input.text, flags.as);
  if (diagnostics.length > 0) throw new InputError(input, diagnostics);
  if (is === "specs") return { objects: specs, findings: [] };
  const objects = manifests.map(({ manifest }) => manifest);
  const values = manifests.map(({ manifest, rangeOf }) => ({ value: manifest, rangeOf }));
  return { objects, findings: flags.check ? inOrder(checkValues(values, flags)) : [] };
}

/** Renders values: their manifests or, if there are none, their specs. */
function renderValues(input: Input, values: readonly LocatedValue[], flags: Flags): Rendered {
  const held = values.flatMap(({ value }) => [...manifestsIn(value)]);
  const manifests = held.filter(({ type }) => type === "manifest");
  if (manifests.length === 0) return { objects: specsOf(values, input), findings: [] };
  return {
    objects: manifests.map(({ value }) => value as object),
    findings: flags.check ? checkValues(values, flags) : [],
  };
}
