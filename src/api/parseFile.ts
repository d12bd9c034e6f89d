import type { Source } from "../../grammar/ast.js";
import { inputOf } from "../../grammar/input.js";
import { buildSpec } from "../compile/buildSpec.generated.js";
import { Collector } from "../compile/collector.js";
import { compileFile, manifestsOfFile } from "../compile/file.js";
import type { LocatedManifest } from "../compile/located.js";
import type { Plan } from "../compile/plan.js";
import type { ImageImportSpec } from "../schema/api.generated.js";
import { defaultKind, type ManifestKind } from "../schema/kinds.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { checkText, kindOf } from "./options.js";

/** A parsed file: its specs, or the manifests of its streams. A file with mistakes has neither. */
export interface FileResult {
  readonly is: "specs" | "document";
  readonly tree: Source;
  readonly diagnostics: readonly Diagnostic[];
  readonly specs: readonly ImageImportSpec[];
  readonly manifests: readonly LocatedManifest[];
}

/**
 * Parses a `.imports` file. A file that has only specs holds specs; an item of any other type makes it a document, whose
 * streams become manifests: ImageStreamImports, or those of the kind that is given, which makes every file a document.
 * Never throws for what the text holds: the mistakes are in `diagnostics`. Throws an ImportSpecError for a text that is
 * not a string and for an unknown kind.
 */
export function parseFile(text: string, kind?: ManifestKind): FileResult {
  checkText("parseFile", text);
  const asked = kind === undefined ? undefined : kindOf("parseFile", kind);
  const file = compileFile(inputOf(text), asked && "document");
  const { is, source: tree, plans, diagnostics } = file;
  if (diagnostics.length > 0) return { is, tree, diagnostics, specs: [], manifests: [] };
  if (is === "specs") return { is, tree, diagnostics, specs: plans.map(specOf), manifests: [] };
  const collector = new Collector();
  const manifests = manifestsOfFile(file, asked ?? defaultKind, collector);
  const mistakes = inOrder(collector.diagnostics);
  return { is, tree, diagnostics: mistakes, specs: [], manifests: mistakes.length > 0 ? [] : manifests };
}

const specOf = ({ slots }: Plan): ImageImportSpec => buildSpec(slots) as unknown as ImageImportSpec;
