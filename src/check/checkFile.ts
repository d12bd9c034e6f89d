import { Collector } from "../compile/collector.js";
import type { MadeGroups, Make } from "../compile/compileGroups.js";
import type { Group } from "../compile/groups.js";
import type { LocatedManifest } from "../compile/located.js";
import { makeManifest } from "../compile/manifests.js";
import type { ManifestKind } from "../schema/kinds.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import type { Finding } from "../text/finding.js";
import type { InputManifests } from "./across/inputManifests.js";
import { factsOf, type ManifestFacts } from "./across/manifestFacts.js";
import { idlePolicies } from "./document/idlePolicy.js";
import { placeFindings, placeInherited } from "./document/placeFindings.js";
import { tagsAfterImages } from "./document/tagAfterImage.js";
import { ownFindings } from "./manifestFindings.js";
import { selects } from "./selection.js";
import type { CheckTarget } from "./target.js";

/** The manifests of one input. What is found in one of them later is passed to its place. */
export type Input = InputManifests<(finding: Finding) => void>;

/** Passes the findings that need all manifests of an input to the places of the manifests. */
export function finishInput(input: Input): void {
  for (const { place, finding } of input.finish()) place(finding);
}

/** A file of the language, which gives each of its groups to a function: see `compileGroups`. */
export type GroupedFile = <Made>(make: Make<Made>) => MadeGroups<Made>;

/** A file whose manifests were added to an input. */
export interface CheckedFile {
  /** How many manifests, or specs outside one, it has; none if it has mistakes. */
  readonly manifests: number;
  readonly specs: number;
  /** Its diagnostics. Those that need all manifests of the input are there when that is finished. */
  readonly diagnostics: () => Diagnostic[];
}

/**
 * Checks a file, and adds its manifests to the input that it is a part of. Each manifest is garbage before the next: what is
 * found of it is placed in the text when it is made once more.
 */
export function checkFile(
  file: GroupedFile,
  target: CheckTarget,
  text: string,
  input: Input,
  scope: string,
): CheckedFile {
  const collector = new Collector();
  const ofText: Diagnostic[] = [];
  const { diagnostics, made } = file((group, again) => {
    for (const each of [...idlePolicies(group), ...tagsAfterImages(group, text)])
      if (selects(target, each.code)) ofText.push(each);
    const { manifest } = makeManifest(group, again, target.as, collector, true);
    return checkGroup(group, manifest, remaking(again, target.as), target);
  });
  if (diagnostics.length > 0) return { ...nothing, diagnostics: () => [...diagnostics] };
  if (collector.hasErrors) return { ...nothing, diagnostics: () => inOrder(collector.diagnostics) };
  for (const { facts, findings } of made) {
    const add = (finding: Finding) => {
      if (selects(target, finding.code)) findings.push(finding);
    };
    for (const finding of input.addFacts(facts, scope, add)) add(finding);
  }
  const [first] = made;
  return {
    manifests: first?.specs === undefined ? made.length : 0,
    specs: first?.specs ?? 0,
    diagnostics: () => inOrder([...collector.diagnostics, ...ofText, ...made.flatMap(placed)]),
  };
}

const nothing = { manifests: 0, specs: 0 };

/** The findings of a manifest, and the facts of it that are needed later. */
interface CheckedGroup {
  readonly findings: Finding[];
  readonly facts: ManifestFacts;
  readonly remake: () => LocatedManifest;
  /** The number of specs outside a document that it is made of. */
  readonly specs: number | undefined;
  readonly hasEach: boolean;
}

/** Returns a function that makes a manifest once more. */
const remaking = (again: () => Group, as: ManifestKind | undefined) => (): LocatedManifest =>
  makeManifest(again(), again, as, new Collector(), true);

function checkGroup(
  { is, items, each }: Group,
  manifest: Readonly<Record<string, unknown>>,
  remake: () => LocatedManifest,
  target: CheckTarget,
): CheckedGroup {
  // Specs outside any stream have no name. Without one, the server would not look at the rest.
  const named = is === "document" ? manifest : { ...manifest, metadata: { name: "specs" } };
  return {
    findings: ownFindings(named, target),
    facts: factsOf(manifest, () => remake().manifest),
    remake,
    specs: is === "specs" ? items.length : undefined,
    hasEach: each !== undefined,
  };
}

/** Places what was found of a manifest in the text. */
function placed({ findings, remake, specs, hasEach }: CheckedGroup): Diagnostic[] {
  if (findings.length === 0) return [];
  // A rendered manifest leaves out the values that the server drops. Specs outside any stream have no metadata and no
  // kind, and need none.
  const isShown = ({ code, path: [first] }: Finding) =>
    code !== "dropped-value" && (specs === undefined || (first !== "metadata" && first !== "kind"));
  return (hasEach ? placeInherited : placeFindings)(findings.filter(isShown), remake());
}
