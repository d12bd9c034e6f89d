import type { Input } from "../../grammar/input.js";
import { kindOfSpecs, type ManifestKind } from "../schema/kinds.js";
import type { Collector } from "./collector.js";
import { type Compiled, compile } from "./compile.js";
import type { LocatedManifest } from "./located.js";
import { makeManifests, makeUnnamedManifest } from "./manifests.js";

/** The content of a file of the language: a document, or specs outside one. */
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
  const compiled = compile(input, as);
  return {
    get source() {
      return compiled.source;
    },
    rule: compiled.rule,
    plans: compiled.plans,
    diagnostics: compiled.diagnostics,
    is: compiled.rule === "specs" ? "specs" : "document",
  };
}

/**
 * Makes the manifests of a file: one per stream and import, or a single one without a name of specs outside a document;
 * with `as`, all of one kind. Reports what they cannot hold. `asWritten` keeps the values that the server drops.
 */
export function manifestsOfFile(
  file: Pick<CompiledFile, "source" | "plans" | "is">,
  as: ManifestKind | undefined,
  collector: Collector,
  asWritten = false,
): LocatedManifest[] {
  const { plans, is } = file;
  if (is === "document") return makeManifests(plans, as, collector, asWritten);
  if (plans.length === 0) return [];
  return [makeUnnamedManifest(file, as ?? kindOfSpecs, collector, asWritten)];
}
