import type { Input } from "../../grammar/input.js";
import { parseTree } from "../language/parse.js";
import type { ManifestKind } from "../schema/kinds.js";
import type { Collector } from "./collector.js";
import { type Compiled, compileTree } from "./compile.js";
import type { LocatedManifest } from "./located.js";
import { makeManifests, makeUnnamedManifest } from "./manifests.js";

/** The content of a file of the language: a document of streams, or specs outside any stream. */
export type FileType = "document" | "specs";

/** A file of the language, compiled. */
export interface CompiledFile extends Compiled {
  readonly is: FileType;
}

/**
 * Compiles a file of the language. Unless `as` says what it is, a file that has only specs holds specs, and an item of
 * any other type makes it a document. Never throws.
 */
export function compileFile(input: Input, as?: FileType): CompiledFile {
  const tree = parseTree(input);
  const is = as ?? (tree.source.items.every(({ type }) => type === "Spec") ? "specs" : "document");
  return { ...compileTree(tree, is), is };
}

/**
 * Makes the manifests of a file: one per stream, or a single one without a name of specs outside any stream. Reports what
 * they cannot hold.
 */
export function manifestsOfFile(
  { source, plans, is }: Pick<CompiledFile, "source" | "plans" | "is">,
  kind: ManifestKind,
  collector: Collector,
): LocatedManifest[] {
  if (is === "document") return makeManifests(plans, kind, collector);
  return plans.length === 0 ? [] : [makeUnnamedManifest(source, plans, kind, collector)];
}
