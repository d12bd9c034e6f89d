import { basename, dirname } from "node:path";
import { inputOf } from "../../../grammar/input.js";
import { checkTargetOf } from "../../api/options.js";
import { InputManifests } from "../../check/across/inputManifests.js";
import { checkFile, finishInput, type Input as ManifestsOfCall } from "../../check/checkFile.js";
import { placeFindings } from "../../check/document/placeFindings.js";
import type { Search } from "../../check/manifestsIn.js";
import { selects } from "../../check/selection.js";
import { withSeverities } from "../../check/severities.js";
import type { CheckTarget } from "../../check/target.js";
import { checkFound } from "../../check/valueFindings.js";
import { Collector } from "../../compile/collector.js";
import { compileGroups } from "../../compile/compileGroups.js";
import { makeManifest } from "../../compile/manifests.js";
import { imagesIn } from "../../images/imagesIn.js";
import type { Diagnostic } from "../../index.js";
import { pullSecretsIn } from "../../registry/credentials/pullSecret.js";
import { inOrder } from "../../text/diagnostic.js";
import { locate } from "../../yaml/locate.js";
import type { LocatedValue } from "../../yaml/locatedValue.js";
import { namesImageApi } from "../../yaml/namesImageApi.js";
import type { InputFile } from "../input/expandPaths.js";
import type { Language } from "../input/languages.js";
import { readText, readValues } from "../input/readInput.js";
import type { Report } from "../output/entry.js";
import type { Session } from "../session.js";
import { type CheckFlags, checkOptionsOf } from "./checkOptions.js";
import type { RegistryQuestions } from "./registryQuestions.js";

export type { ManifestsOfCall };

/** The findings in a file, and how much was checked. */
export interface Checked {
  readonly reports: readonly Report[];
  readonly manifests: number;
  readonly specs: number;
}

/** A file whose manifests were added to those of the call. Its reports are complete when all files were added. */
export interface PartlyChecked extends Omit<Checked, "reports"> {
  readonly reports: () => readonly Report[];
}

/** The facts that a check of a part of a file needs. */
interface Check {
  readonly target: CheckTarget;
  readonly search: Search;
  readonly input: ManifestsOfCall;
  /** The files that are applied together. */
  readonly scope: string;
  /** The images to ask registries for, if they are asked. */
  readonly questions?: RegistryQuestions | undefined;
}

/** The scope of a file: its directory, as `oc apply -f DIRECTORY` takes it. Programs make manifests of their own. */
const scopeOf = ({ path }: InputFile, language: Language, input: ManifestsOfCall): string =>
  language === "jsonnet" || language === "config" ? input.newScope() : dirname(path);

/** Checks a file. Throws an InputError if it cannot be read in its language. */
export async function checkInput(
  file: InputFile,
  language: Language,
  flags: CheckFlags,
  session: Session,
  input: ManifestsOfCall,
  questions?: RegistryQuestions,
): Promise<PartlyChecked> {
  const search: Search =
    language === "yaml" ? { anyObject: false, specs: file.isNamed ? "typed" : "none" } : {};
  const target = checkTargetOf("check", checkOptionsOf(flags));
  input.fileName = file.isNamed ? "" : basename(file.path);
  const check = { target, search, input, scope: scopeOf(file, language, input), questions };
  const checked =
    language === "imports"
      ? await checkText(file, session, check)
      : await checkValues(file, language, flags, session, check);
  const withOwn = (report: Report): Report => ({
    ...report,
    diagnostics: withSeverities(report.diagnostics, flags.severity),
  });
  return { ...checked, reports: () => checked.reports().map(withOwn) };
}

/** Checks the values of a file, part by part. */
async function checkValues(
  file: InputFile,
  language: Exclude<Language, "imports">,
  flags: CheckFlags,
  session: Session,
  check: Check,
): Promise<PartlyChecked> {
  const parts: (() => Report[])[] = [];
  let [manifests, specs] = [0, 0];
  for await (const { source, values, diagnostics } of readValues(file, language, session, flags)) {
    const keptBefore = keptOf(check);
    const checked = values.map((value) => checkValue(value, check));
    for (const each of checked) {
      manifests += each.manifests;
      specs += each.specs;
    }
    const isOurs =
      checked.some((each) => each.manifests + each.specs > 0) || namesImageApi(source.text ?? "");
    // Warnings about documents without manifests are none of our concern.
    const ours = diagnostics.filter(
      ({ severity, code }) => severity === "error" || (isOurs && selects(check.target, code)),
    );
    const report = (): Report[] => {
      const found = [...ours, ...checked.flatMap((each) => each.diagnostics())];
      return found.length === 0 ? [] : [{ text: "", ...source, diagnostics: inOrder(found) }];
    };
    // A part of which nothing can be found later is not kept.
    const now = keptOf(check) === keptBefore ? report() : undefined;
    if (now === undefined) parts.push(report);
    else if (now.length > 0) parts.push(() => now);
  }
  return { reports: () => parts.flatMap((report) => report()), manifests, specs };
}

/** How much is kept about which something may be found later. */
const keptOf = ({ input, questions }: Check): number => input.kept + (questions?.count ?? 0);

/** Checks an `.imports` file. */
async function checkText(file: InputFile, session: Session, check: Check): Promise<PartlyChecked> {
  const { name, text } = await readText(file, session);
  const { target, input, scope } = check;
  const checked = checkFile(
    (make) => compileGroups(inputOf(text), undefined, make),
    target,
    text,
    input,
    scope,
  );
  const { manifests, specs, diagnostics } = checked;
  const answers = manifests + specs === 0 ? [] : questionsOf(text, check);
  const all = () => inOrder([...diagnostics(), ...answers.flatMap((each) => each())]);
  return { reports: () => [{ name, text, diagnostics: all() }], manifests, specs };
}

/** Adds the images of a text to those to ask for. Returns functions that place what is found. */
function questionsOf(text: string, { target, questions }: Check): readonly (() => Diagnostic[])[] {
  if (questions === undefined) return [];
  const { made } = compileGroups(inputOf(text), undefined, (group, again) => {
    const located = makeManifest(group, again, target.as, new Collector(), true);
    const { images } = imagesIn(located.manifest, {}, target.imageConfig?.importMode);
    const found = questions.add(images, target);
    return () => placeFindings(found, located);
  });
  return made;
}

/** The diagnostics of a value, and how many manifests and specs it has. */
interface CheckedValue {
  readonly diagnostics: () => readonly Diagnostic[];
  readonly manifests: number;
  readonly specs: number;
}

function checkValue(located: LocatedValue, check: Check): CheckedValue {
  const { target, search, input, scope, questions } = check;
  const { value } = located;
  const { manifests, specs, findings } = checkFound(value, target, search, input, scope);
  questions?.secrets.push(...pullSecretsIn(value));
  const answers =
    questions?.add(imagesIn(value, search, target.imageConfig?.importMode).images, target) ?? [];
  const all = () => [...findings(), ...answers];
  return { manifests, specs, diagnostics: () => all().map((finding) => locate(finding, located)) };
}

/** Returns the diagnostics of a value by itself. */
export function diagnosticsOf(
  located: LocatedValue,
  flags: CheckFlags,
  search: Search = {},
): readonly Diagnostic[] {
  const target = checkTargetOf("check", checkOptionsOf(flags));
  const input: ManifestsOfCall = new InputManifests();
  const { diagnostics } = checkValue(located, { target, search, input, scope: "" });
  finishInput(input);
  return diagnostics();
}
