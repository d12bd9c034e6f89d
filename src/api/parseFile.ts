import type { Source } from "../../grammar/ast.js";
import { inputOf } from "../../grammar/input.js";
import { buildSpec } from "../compile/buildSpec.generated.js";
import { compile } from "../compile/compile.js";
import { compileFile, manifestsOfFile } from "../compile/file.js";
import type { LocatedManifest } from "../compile/located.js";
import type { ImageImportSpec } from "../schema/api.generated.js";
import { defaultKind, type ManifestKind } from "../schema/kinds.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { checkText, kindOf } from "./options.js";

/** What a file of the language holds: its specs, or the manifests of its streams. With mistakes it holds neither. */
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
  const input = inputOf(text);
  const file =
    kind === undefined ? compileFile(input) : { ...compile(input, "document"), is: "document" as const };
  const made = kind === undefined ? defaultKind : kindOf("parseFile", kind);
  const diagnostics = [...file.diagnostics];
  const isDocument = file.is === "document" && diagnostics.length === 0;
  const manifests = isDocument ? manifestsOfFile(file, made, diagnostics) : [];
  const specs = file.is === "specs" ? file.plans.map(({ slots }) => buildSpec(slots)) : [];
  const result = { is: file.is, tree: file.source, diagnostics: inOrder(diagnostics) };
  return diagnostics.length > 0
    ? { ...result, specs: [], manifests: [] }
    : { ...result, specs: specs as unknown as ImageImportSpec[], manifests };
}
