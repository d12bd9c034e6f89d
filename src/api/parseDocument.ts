import type { Source } from "../../grammar/ast.js";
import { inputOf } from "../../grammar/input.js";
import { Collector } from "../compile/collector.js";
import { compileGroups } from "../compile/compileGroups.js";
import type { LocatedManifest } from "../compile/located.js";
import { makeManifest } from "../compile/manifests.js";
import type { ManifestKind } from "../schema/kinds.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { checkText, kindOf } from "./options.js";

/** The tree of a document, its mistakes in the order of the text, and its manifests, without the parts that are wrong. */
export interface DocumentResult {
  readonly tree: Source;
  readonly diagnostics: readonly Diagnostic[];
  readonly manifests: readonly LocatedManifest[];
}

/**
 * Parses a document and makes its manifests, each with the ranges in the text that set its fields. With `as` all are of one
 * kind, and what that kind cannot hold is a warning. Never throws for what the text holds: the mistakes are in
 * `diagnostics`. Throws an ImportSpecError for a text that is not a string and for an unknown kind.
 */
export function parseDocument(text: string, as?: ManifestKind): DocumentResult {
  checkText("parseDocument", text);
  const kind = as === undefined ? undefined : kindOf("parseDocument", as);
  const collector = new Collector();
  const compiled = compileGroups(inputOf(text), "document", (group, again) =>
    makeManifest(group, again, kind, collector),
  );
  const { diagnostics, made } = compiled;
  return {
    get tree() {
      return compiled.source;
    },
    diagnostics: diagnostics.length === 0 ? inOrder(collector.diagnostics) : diagnostics,
    manifests: made,
  };
}
