import { Collector } from "../compile/collector.js";
import { type CompiledFile, manifestsOfFile } from "../compile/file.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { manifestFindings } from "./manifestFindings.js";
import type { CheckTarget } from "./target.js";

/**
 * Checks a file. Returns the mistakes of the text or of its manifests; if there are none, what the API server would
 * refuse, what it would silently ignore, and what lacks something that is required. The manifests are checked as they are written: `scheduled false` is not the
 * same advice as a forgotten `scheduled`.
 */
export function fileDiagnostics(file: CompiledFile, target: CheckTarget): Diagnostic[] {
  if (file.diagnostics.length > 0) return [...file.diagnostics];
  const collector = new Collector();
  const manifests = manifestsOfFile(file, target.as, collector, true);
  if (collector.hasErrors) return inOrder(collector.diagnostics);
  const found = manifests.flatMap(({ manifest, rangeOf }) =>
    manifestFindings(manifest, target)
      // Specs outside any stream have no metadata, and need none.
      .filter(({ path }) => file.is === "document" || path[0] !== "metadata")
      .map(({ path, ...finding }): Diagnostic => ({ ...finding, range: rangeOf(path) })),
  );
  return inOrder([...collector.diagnostics, ...found]);
}
