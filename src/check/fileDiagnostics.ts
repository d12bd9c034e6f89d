import { Collector } from "../compile/collector.js";
import { type CompiledFile, manifestsOfFile } from "../compile/file.js";
import type { LocatedManifest } from "../compile/located.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import type { Finding } from "../text/finding.js";
import { InputManifests } from "./across/inputManifests.js";
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

/**
 * Checks a file. Returns the mistakes of the text or of its manifests; if there are none, what the API server would
 * refuse, what it would silently ignore, and what lacks something that is required. The manifests are checked as they are
 * written: `scheduled false` is not the same advice as a forgotten `scheduled`.
 */
export function fileDiagnostics(file: CompiledFile, target: CheckTarget, text = ""): Diagnostic[] {
  const input: Input = new InputManifests();
  const checked = checkFile(file, target, text, input, "");
  finishInput(input);
  return checked.diagnostics();
}

/** A file whose manifests were added to an input. */
export interface CheckedFile {
  /** How many manifests it has; none if it has mistakes. */
  readonly count: number;
  /** Its diagnostics. Those that need all manifests of the input are there when that is finished. */
  readonly diagnostics: () => Diagnostic[];
}

/** Checks a file, and adds its manifests to the input that it is a part of. */
export function checkFile(
  file: CompiledFile,
  target: CheckTarget,
  text: string,
  input: Input,
  scope: string,
): CheckedFile {
  if (file.diagnostics.length > 0) return { count: 0, diagnostics: () => [...file.diagnostics] };
  const collector = new Collector();
  const manifests = manifestsOfFile(file, target.as, collector, true);
  if (collector.hasErrors) return { count: 0, diagnostics: () => inOrder(collector.diagnostics) };
  const hasEach = file.plans.some(({ context }) => context.word === "each");
  const check = { target, input, scope, isDocument: file.is === "document", hasEach };
  const found = manifests.map((located) => checkLocatedManifest(located, check));
  const ofText = [...idlePolicies(file.plans), ...tagsAfterImages(file.source.items, text)];
  return {
    count: manifests.length,
    diagnostics: () =>
      inOrder([
        ...collector.diagnostics,
        ...ofText.filter(({ code }) => selects(target, code)),
        ...found.flatMap((diagnostics) => diagnostics()),
      ]),
  };
}

/** The facts that a check of the manifests of a file needs. */
interface Check {
  readonly target: CheckTarget;
  readonly input: Input;
  readonly scope: string;
  readonly isDocument: boolean;
  readonly hasEach: boolean;
}

function checkLocatedManifest(
  located: LocatedManifest,
  { target, input, scope, isDocument, hasEach }: Check,
): () => Diagnostic[] {
  const { manifest } = located;
  // Specs outside any stream have no name. Without one, the server would not look at the rest.
  const named = isDocument ? manifest : { ...manifest, metadata: { name: "specs" } };
  const findings = ownFindings(named, target);
  const add = (finding: Finding) => {
    if (selects(target, finding.code)) findings.push(finding);
  };
  for (const finding of input.add(manifest, scope, add)) add(finding);
  // A rendered manifest leaves out the values that the server drops. Specs outside any stream have no metadata and no
  // kind, and need none.
  const isShown = ({ code, path: [first] }: Finding) =>
    code !== "dropped-value" && (isDocument || (first !== "metadata" && first !== "kind"));
  return () => (hasEach ? placeInherited : placeFindings)(findings.filter(isShown), located);
}
