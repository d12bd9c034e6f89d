import { inputOf } from "../../grammar/input.js";
import type { Range } from "../../grammar/range.js";
import { compile } from "../compile/compile.js";
import { toManifests, toUnnamedManifest } from "../compile/manifests.js";
import type { SourcedManifest } from "../compile/sourced.js";
import type { ManifestKind } from "../compile/targets.js";
import { callError } from "../error.js";
import { describe } from "../schema/types.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import type { Path } from "../text/path.js";
import { type CheckOptions, checkManifest } from "./checkManifest.js";

/** What `checkDocument` takes: the server to ask, and what the document is to become (an ImageStreamImport). */
export interface CheckDocumentOptions extends CheckOptions {
  readonly as?: ManifestKind;
}

/** Where a path, or the nearest place around it, was said. */
function rangeOf(path: Path, { ranges }: SourcedManifest): Range {
  let length = path.length;
  while (length > 0 && !ranges.has(path.slice(0, length).join("."))) length--;
  return ranges.get(path.slice(0, length).join(".")) as Range;
}

/**
 * All that is wrong with a document, or with specs that stand in no stream: the mistakes of the text, or else what the
 * API server would refuse and what it would silently ignore of the manifests. Throws an ImportSpecError only for what
 * is no text.
 */
export function checkDocument(
  text: string,
  { as = "ImageStreamImport", ...options }: CheckDocumentOptions = {},
): Diagnostic[] {
  if (typeof text !== "string")
    throw callError("wrong-call", `checkDocument takes a string, not ${describe(text)}`);
  const document = compile(inputOf(text), "document");
  const named = document.source.items.some(({ type }) => type !== "Spec");
  const { source, plans, diagnostics: mistakes } = named ? document : compile(inputOf(text), "specs");
  if (mistakes.length > 0) return [...mistakes];
  const diagnostics: Diagnostic[] = [];
  const manifests = named
    ? toManifests(plans, as, diagnostics)
    : [toUnnamedManifest(source, plans, as, diagnostics)];
  if (diagnostics.length === 0 && plans.length > 0) {
    for (const sourced of manifests) {
      for (const { path, ...finding } of checkManifest(sourced.manifest, options)) {
        if (!named && path[0] === "metadata") continue;
        diagnostics.push({ ...finding, range: rangeOf(path, sourced) });
      }
    }
  }
  return inOrder(diagnostics);
}
