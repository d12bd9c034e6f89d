import { type Command, Option } from "commander";
import { InputManifests } from "../../check/across/inputManifests.js";
import { finishInput } from "../../check/checkFile.js";
import type { Diagnostic } from "../../index.js";
import { expandPaths } from "../input/expandPaths.js";
import type { InputError } from "../input/inputError.js";
import { addJsonnetOptions } from "../input/jsonnet.js";
import { extensionsOf, fromOption, languageOf, type NamedLanguage } from "../input/languages.js";
import { addRegistryOptions, type RegistryFlags } from "../input/registryOptions.js";
import { settingsOf } from "../input/settings.js";
import { write, writeAll } from "../io.js";
import { styleOf } from "../output/colors.js";
import { count } from "../output/count.js";
import type { Report } from "../output/entry.js";
import { printReports, type ReportFormat, reportFormats } from "../output/report.js";
import { printTextReports } from "../output/textReport.js";
import { printFailures, type Session, tryEachInput } from "../session.js";
import { type Checked, checkInput, type ManifestsOfCall } from "./checkInput.js";
import { addCheckOptions, type CheckFlags, withSettings } from "./checkOptions.js";
import { readArchitectures, readCount, readRequirements, readSelection } from "./readOptions.js";
import type { Asked, RegistryQuestions } from "./registryQuestions.js";
import { checkStdin } from "./stdin.js";
import { exceededLimits } from "./warningLimits.js";

interface Flags extends CheckFlags, RegistryFlags {
  readonly format: ReportFormat;
  readonly from?: NamedLanguage;
  readonly maxWarnings?: number;
  readonly strict?: true;
  readonly registry?: true;
  readonly arch?: readonly string[];
}

/** Adds `importspec check`. */
export function addCheck(program: Command, session: Session): void {
  const { stdout, stderr, env } = session.io;
  const command = program
    .command("check")
    .summary("find what the API server would refuse or silently ignore")
    .description(
      "Check documents, manifests (YAML or JSON, including lists and Templates), and the values of Jsonnet and configs.",
    )
    .argument("<path...>", "files, directories or globs; - is stdin")
    .addOption(
      new Option("--format <format>", "the format of the report").choices(reportFormats).default("text"),
    )
    .option(
      "--require <names>",
      "require of every tag that can have it: scheduled, digest, preserveOriginal, local",
      readRequirements,
    )
    .option(
      "--only <names>",
      "report these families or codes alone, such as drift or trap,invalid-value",
      readSelection,
    )
    .option("--max-warnings <number>", "fail if there are more warnings", readCount)
    .option("--strict", "treat warnings as errors, and an input without image streams, too")
    .option("--registry", "ask the registries of the images what they will answer to the import")
    .option(
      "--arch <names>",
      "with --registry: the architectures of the cluster, that of its API server first (default: amd64)",
      readArchitectures,
    )
    .addOption(fromOption());
  addRegistryOptions(command);
  addJsonnetOptions(addCheckOptions(command), env).action(async (paths: readonly string[], flags: Flags) => {
    checkStdin(paths, command);
    if (flags.registry === undefined && (flags.arch ?? flags.authfile) !== undefined)
      command.error("error: --arch and --authfile need --registry");
    const questions = flags.registry && new (await import("./registryQuestions.js")).RegistryQuestions();
    const inputs = expandPaths(paths, extensionsOf("imports", "yaml"));
    const input: ManifestsOfCall = new InputManifests();
    const { results: parts, failures } = await tryEachInput(inputs, session, async (file) => {
      const settings = settingsOf(file, session);
      const language = languageOf(file.path, flags.from);
      const own = withMixed(withSettings(flags, settings));
      return { settings, ...(await checkInput(file, language, own, session, input, questions)) };
    });
    finishInput(input);
    const asked = questions && (await askAll(questions, flags, session));
    const results = parts.map((part) => ({ ...part, reports: part.reports() }));
    const isText = flags.format === "text";
    if (isText) await printFailures(failures, session);
    // In a report for programs, unreadable inputs are findings.
    const found = [...(isText ? [] : failures.map(reportOf)), ...results.flatMap(({ reports }) => reports)];
    const reports = flags.strict ? found.map(withErrorsOnly) : found;
    const summary = summarize(results, reports, failures.length, asked?.unchecked);
    const exceeded = flags.strict ? [] : exceededLimits(results, flags.maxWarnings);
    session.failed ||=
      summary.errors > 0 || exceeded.length > 0 || (flags.strict === true && summary.isEmpty);
    if (flags.format === "text") await writeAll(stdout, printTextReports(reports, styleOf(stdout, env)));
    else await write(stdout, printReports[flags.format](reports));
    await write(stderr, [...(asked?.remarks ?? []), `${summary.text}\n`, ...exceeded].join(""));
  });
}

/** A cluster of several architectures loses what an import leaves out. */
const withMixed = (flags: Flags): Flags =>
  flags.arch === undefined || flags.arch.length < 2
    ? flags
    : { ...flags, severity: { "one-architecture": "warning", ...flags.severity } };

async function askAll(questions: RegistryQuestions, flags: Flags, session: Session): Promise<Asked> {
  const { openRegistry } = await import("../input/openRegistry.js");
  const registry = await openRegistry(flags, questions.secrets, session);
  try {
    return await questions.ask(registry, flags.arch ?? ["amd64"], session.io.stderr);
  } finally {
    registry.close();
  }
}

const withErrorsOnly = (report: Report): Report => ({
  ...report,
  diagnostics: report.diagnostics.map((each): Diagnostic => ({ ...each, severity: "error" })),
});

const reportOf = ({ source, diagnostics }: InputError): Report => ({
  text: "",
  ...source,
  diagnostics: diagnostics.map(
    (each): Diagnostic => ({ severity: "error", range: { start: 0, end: 0 }, ...each }),
  ),
});

/** Says how much was found and checked: manifests, and specs outside any manifest. */
function summarize(checked: readonly Checked[], reports: readonly Report[], unread: number, unchecked = 0) {
  const found = reports.flatMap(({ diagnostics }) => diagnostics);
  const errors = found.filter(({ severity }) => severity === "error").length;
  const sum = (field: "manifests" | "specs") => checked.reduce((total, each) => total + each[field], 0);
  const [manifests, specs] = [sum("manifests"), sum("specs")];
  const isEmpty = manifests + specs === 0 && errors === 0;
  const counts = [
    ...(manifests > 0 || specs === 0 ? [count(manifests, "manifest")] : []),
    ...(specs > 0 ? [count(specs, "spec")] : []),
  ];
  const text = [
    count(errors, "error"),
    count(found.length - errors, "warning"),
    isEmpty
      ? `no ImageStream, ImageStreamImport or spec in ${count(checked.length, "file")}`
      : `${counts.join(" and ")} checked`,
    ...(unread > 0 ? [`${unread} unread`] : []),
    ...(unchecked > 0 ? [`${count(unchecked, "image")} not checked`] : []),
  ];
  return { errors, isEmpty, text: text.join(", ") };
}
