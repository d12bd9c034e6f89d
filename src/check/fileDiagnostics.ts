import { Collector } from "../compile/collector.js";
import { type CompiledFile, manifestsOfFile } from "../compile/file.js";
import type { ManifestKind } from "../schema/kinds.js";
import type { OpenShiftVersion } from "../schema/versions.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { manifestFindings } from "./manifestFindings.js";

/** The kind that all manifests of a document become, if it is given, and the server; by default the newest. */
export interface CheckTarget {
  readonly as?: ManifestKind | undefined;
  readonly server?: OpenShiftVersion | undefined;
}

/**
 * Checks a file. Returns the mistakes of the text or of its manifests; if there are none, what the API server would
 * refuse and what it would silently ignore. The manifests are checked as they are written: `scheduled false` is not the
 * same advice as a forgotten `scheduled`.
 */
export function fileDiagnostics(file: CompiledFile, { as, server }: CheckTarget): Diagnostic[] {
  if (file.diagnostics.length > 0) return [...file.diagnostics];
  const collector = new Collector();
  const manifests = manifestsOfFile(file, as, collector, true);
  if (collector.hasErrors) return inOrder(collector.diagnostics);
  const found = manifests.flatMap(({ manifest, rangeOf }) =>
    manifestFindings(manifest, server)
      // Specs outside any stream have no metadata, and need none.
      .filter(({ path }) => file.is === "document" || path[0] !== "metadata")
      .map(({ path, ...finding }): Diagnostic => ({ ...finding, range: rangeOf(path) })),
  );
  return inOrder([...collector.diagnostics, ...found]);
}
