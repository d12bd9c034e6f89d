import type { Input } from "../../grammar/input.js";
import { parseTree } from "../language/parse.js";
import type { ManifestKind } from "../schema/kinds.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { type Compiled, compileTree } from "./compile.js";
import type { LocatedManifest } from "./located.js";
import { makeManifests, makeUnnamedManifest } from "./manifests.js";

/** What a file of the language holds: a document of streams, or specs outside any stream. */
export type FileType = "document" | "specs";

/** A file of the language, compiled. */
export interface CompiledFile extends Compiled {
  readonly is: FileType;
}

/**
 * Compiles a file of the language. A file that has only specs holds specs; an item of any other type makes it a
 * document. Never throws.
 */
export function compileFile(input: Input): CompiledFile {
  const tree = parseTree(input);
  const is = tree.source.items.every(({ type }) => type === "Spec") ? "specs" : "document";
  return { ...compileTree(tree, is), is };
}

/**
 * Makes the manifests of a file: one per stream, or a single one without a name of specs outside any stream. What they
 * cannot hold is a diagnostic.
 */
export function manifestsOfFile(
  { source, plans, is }: Pick<CompiledFile, "source" | "plans" | "is">,
  kind: ManifestKind,
  diagnostics: Diagnostic[],
): LocatedManifest[] {
  if (is === "document") return makeManifests(plans, kind, diagnostics);
  return plans.length === 0 ? [] : [makeUnnamedManifest(source, plans, kind, diagnostics)];
}
