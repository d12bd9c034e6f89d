import { manifestsIn, type Search } from "../../check/manifestsIn.js";
import { withSeverities } from "../../check/severities.js";
import { type Resource, wrongKindFinding } from "../../check/wrongKind.js";
import {
  checkDocument,
  checkManifest,
  checkValue,
  type Diagnostic,
  type Finding,
  parseFile,
} from "../../index.js";
import { hasError, inOrder } from "../../text/diagnostic.js";
import { locate } from "../../yaml/locate.js";
import type { LocatedValue } from "../../yaml/locatedValue.js";
import { namesImageApi } from "../../yaml/namesImageApi.js";
import type { InputFile } from "../input/expandPaths.js";
import type { Input } from "../input/input.js";
import type { Language } from "../input/languages.js";
import { readText, readValues } from "../input/readInput.js";
import type { Report } from "../output/entry.js";
import type { Session } from "../session.js";
import { type CheckFlags, checkOptionsOf } from "./checkOptions.js";

/** The findings in a file, and how much was checked. */
export interface Checked {
  readonly reports: readonly Report[];
  readonly manifests: number;
  readonly specs: number;
}

/** Checks a file. Throws an InputError if it cannot be read in its language. */
export async function checkInput(
  file: InputFile,
  language: Language,
  flags: CheckFlags,
  session: Session,
): Promise<Checked> {
  const checked =
    language === "imports"
      ? checkText(await readText(file, session), flags)
      : await checkValues(file, language, flags, session);
  const withOwn = (report: Report): Report => ({
    ...report,
    diagnostics: withSeverities(report.diagnostics, flags.severity),
  });
  return { ...checked, reports: checked.reports.map(withOwn) };
}

/** Checks the values of a file. */
async function checkValues(
  file: InputFile,
  language: Exclude<Language, "imports">,
  flags: CheckFlags,
  session: Session,
): Promise<Checked> {
  const search: Search =
    language === "yaml" ? { anyObject: false, specs: file.isNamed ? "typed" : "none" } : {};
  const reports: Report[] = [];
  let [manifests, specs] = [0, 0];
  for await (const { source, values, diagnostics } of readValues(file, language, session, flags)) {
    const checked = values.map((value) => checkLocated(value, flags, search));
    for (const each of checked) {
      manifests += each.manifests;
      specs += each.specs;
    }
    const isOurs =
      checked.some((each) => each.manifests + each.specs > 0) || namesImageApi(source.text ?? "");
    // Warnings about documents without manifests are none of our concern.
    const ours = isOurs ? diagnostics : diagnostics.filter(({ severity }) => severity === "error");
    const found = [...ours, ...checked.flatMap((each) => each.diagnostics)];
    if (found.length > 0) reports.push({ text: "", ...source, diagnostics: inOrder(found) });
  }
  return { reports, manifests, specs };
}

/** Checks an `.imports` file. */
function checkText({ name, text }: Input, flags: CheckFlags): Checked {
  const file = parseFile(text);
  // With a kind, specs would have to be in a stream.
  const isOther = file.is === "document" && flags.as !== undefined;
  const { is, manifests, specs, diagnostics } = isOther ? parseFile(text, flags.as) : file;
  const report = (found: readonly Diagnostic[]): readonly Report[] => [{ name, text, diagnostics: found }];
  if (hasError(diagnostics)) return { reports: report(diagnostics), manifests: 0, specs: 0 };
  const options = checkOptionsOf(flags);
  if (is === "specs")
    return { reports: report(checkDocument(text, options)), manifests: 0, specs: specs.length };
  const values = manifests.map(({ manifest, rangeOf }) => ({ value: manifest, rangeOf }));
  const checked = values.flatMap((value) => checkLocated(value, flags).diagnostics);
  const found = inOrder([...diagnostics, ...checked]);
  return { reports: report(found), manifests: manifests.length, specs: 0 };
}

/** The findings in a value, and how many manifests and specs it has. */
export interface CheckedValue {
  readonly diagnostics: readonly Diagnostic[];
  readonly manifests: number;
  readonly specs: number;
}

/** Checks a value. Ranges are those in the text; without one, each message begins with the path. */
export function checkLocated(located: LocatedValue, flags: CheckFlags, search: Search = {}): CheckedValue {
  const diagnostics: Diagnostic[] = [];
  let [manifests, specs] = [0, 0];
  for (const { type, value, path } of manifestsIn(located.value, search)) {
    if (type === "specs") specs += Array.isArray(value) ? value.length : 1;
    else manifests++;
    for (const finding of findingsOf(type, value, flags))
      diagnostics.push(locate({ ...finding, path: [...path, ...finding.path] }, located));
  }
  return { diagnostics, manifests, specs };
}

function findingsOf(type: "manifest" | "specs" | "wrong-kind", value: unknown, flags: CheckFlags): Finding[] {
  if (type === "wrong-kind") return [wrongKindFinding(value as Resource)];
  const options = checkOptionsOf(flags);
  return type === "specs" ? checkValue(value, options) : checkManifest(value, options);
}
