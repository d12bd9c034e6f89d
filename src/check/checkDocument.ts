import { type Input, inputOf } from "../../grammar/input.js";
import type { Range } from "../../grammar/range.js";
import { callError } from "../api/error.js";
import { type Compiled, compile } from "../compile/compile.js";
import type { SourcedManifest } from "../compile/located.js";
import { toManifests, toUnnamedManifest } from "../compile/manifests.js";
import type { ManifestKind } from "../compile/targets.js";
import { describe } from "../schema/values.js";
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

/** A document, or specs that stand in no stream, compiled. */
export interface CompiledDocument extends Compiled {
  /** False for specs that stand in no stream. */
  readonly named: boolean;
}

/** Compiles a document, or specs that stand in no stream. Never throws. */
export function compileDocument(input: Input): CompiledDocument {
  const document = compile(input, "document");
  const named = document.source.items.some(({ type }) => type !== "Spec");
  return named ? { ...document, named } : { ...compile(input, "specs"), named };
}

/** What is wrong with the manifests of a document whose text is right: the mistakes, or else verdicts and traps. */
export function checkCompiled(
  { source, plans, named }: CompiledDocument,
  { as = "ImageStreamImport", ...options }: CheckDocumentOptions,
): Diagnostic[] {
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

/**
 * All that is wrong with a document, or with specs that stand in no stream: the mistakes of the text, or else what the
 * API server would refuse and what it would silently ignore of the manifests. Throws an ImportSpecError only for what
 * is no text.
 */
export function checkDocument(text: string, options: CheckDocumentOptions = {}): Diagnostic[] {
  if (typeof text !== "string")
    throw callError("wrong-call", `checkDocument takes a string, not ${describe(text)}`);
  const document = compileDocument(inputOf(text));
  return document.diagnostics.length > 0 ? [...document.diagnostics] : checkCompiled(document, options);
}
