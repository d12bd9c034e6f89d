import type { Range } from "../../grammar/range.js";
import type { Compiled } from "../compile/compile.js";
import type { SourcedManifest } from "../compile/located.js";
import { toManifests, toUnnamedManifest } from "../compile/manifests.js";
import type { ManifestKind } from "../compile/targets.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import type { Path } from "../text/path.js";
import { type CheckOptions, checkManifest } from "./checkManifest.js";

/** Options of `checkDocument`. */
export interface CheckDocumentOptions extends CheckOptions {
  /** The kind of manifest that the document becomes: an ImageStreamImport unless this says otherwise. */
  readonly as?: ManifestKind;
}

/** A compiled document, or compiled specs outside any stream. */
export interface CompiledDocument extends Compiled {
  /** False for specs outside any stream. */
  readonly named: boolean;
}

/**
 * Checks the manifests of a document whose text is right. Returns what the kind of manifest cannot hold or, if there is
 * no such mistake, the verdicts and traps.
 */
export function checkCompiled(
  { source, plans, named }: CompiledDocument,
  { as = "ImageStreamImport", ...options }: CheckDocumentOptions,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const manifests = named
    ? toManifests(plans, as, diagnostics)
    : [toUnnamedManifest(source, plans, as, diagnostics)];
  if (diagnostics.length === 0 && plans.length > 0) {
    for (const located of manifests) {
      for (const { path, ...finding } of checkManifest(located.manifest, options)) {
        if (!named && path[0] === "metadata") continue;
        diagnostics.push({ ...finding, range: rangeOf(path, located) });
      }
    }
  }
  return inOrder(diagnostics);
}

/** The range of the text that sets the field at a path or, if none does, the nearest object around it. */
function rangeOf(path: Path, { ranges }: SourcedManifest): Range {
  let length = path.length;
  while (length > 0 && !ranges.has(path.slice(0, length).join("."))) length--;
  return ranges.get(path.slice(0, length).join(".")) as Range;
}
