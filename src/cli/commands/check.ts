import { type Command, Option } from "commander";
import { type Diagnostic, printDiagnostics } from "../../index.js";
import { expandPaths } from "../input/expandPaths.js";
import { InputError } from "../input/inputError.js";
import { addJsonnetOptions } from "../input/jsonnet.js";
import { fromOption, languageOf, type NamedLanguage } from "../input/languages.js";
import { write } from "../io.js";
import { styleOf } from "../output/colors.js";
import { printReports, type Report, type ReportFormat, reportFormats } from "../output/report.js";
import { forEachInput, type Session } from "../session.js";
import { addCheckOptions, type CheckFlags, checkInput } from "./checkInput.js";

interface Flags extends CheckFlags {
  readonly format: ReportFormat;
  readonly from?: NamedLanguage;
  readonly strict?: true;
}

/** Adds `importspec check`. */
export function addCheck(program: Command, session: Session): void {
  const { stdout, stderr, env } = session.io;
  const command = program
    .command("check")
    .summary("find what the API server would refuse or silently ignore")
    .description(
      "Check documents, manifests (YAML or JSON, including List and Template), and the values of Jsonnet and configs.",
    )
    .argument("<path...>", "files, directories or globs; - is stdin")
    .addOption(
      new Option("--format <format>", "the format of the report").choices(reportFormats).default("text"),
    )
    .option("--strict", "treat warnings as errors")
    .addOption(fromOption());
  addJsonnetOptions(addCheckOptions(command), env).action(async (paths: readonly string[], flags: Flags) => {
    const files = await expandPaths(paths, ["imports", "yaml", "yml", "json"]);
    const reports = await forEachInput(files, session, async (input, file): Promise<Report> => {
      try {
        const found = await checkInput(input, languageOf(file, flags.from, input), flags);
        const diagnostics = flags.strict
          ? found.map((each): Diagnostic => ({ ...each, severity: "error" }))
          : found;
        return { name: input.name, text: input.text, diagnostics };
      } catch (error) {
        // In a report for programs, unreadable inputs are findings. People read them on stderr.
        if (flags.format === "text" || !(error instanceof InputError)) throw error;
        return reportOf(error);
      }
    });
    const count = (severity: Diagnostic["severity"]) =>
      reports.flatMap(({ diagnostics }) => diagnostics).filter((each) => each.severity === severity).length;
    const unread = files.length - reports.length;
    session.failed ||= count("error") > 0;
    if (flags.format !== "text") {
      await write(stdout, printReports[flags.format](reports));
      return;
    }
    const style = styleOf(stdout, env);
    for (const report of reports) {
      if (report.diagnostics.length > 0)
        await write(stdout, `${printDiagnostics(report, report.diagnostics, style)}\n\n`);
    }
    const summary = [
      plural(count("error"), "error"),
      plural(count("warning"), "warning"),
      `${plural(reports.length, "file")} checked`,
      ...(unread > 0 ? [`${unread} unread`] : []),
    ];
    await write(stderr, `${summary.join(", ")}\n`);
  });
}

const reportOf = ({ source, diagnostics }: InputError): Report => ({
  name: source.name,
  text: source.text ?? "",
  diagnostics: diagnostics.map(
    (each): Diagnostic => ({ severity: "error", range: { start: 0, end: 0 }, ...each }),
  ),
});

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
