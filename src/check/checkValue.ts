import type { Finding } from "../text/finding.js";
import type { CheckDocumentOptions } from "./checkCompiled.js";
import { checkManifest } from "./checkManifest.js";
import { checkSpecs } from "./checkSpecs.js";
import { manifestsIn } from "./manifestsIn.js";
import { toSpecs } from "./toSpecs.js";

/**
 * Checks the manifests and the specs that a value of YAML, Jsonnet or a config holds, at any depth. Specs are checked
 * as the manifest that they would make. Takes any value. Throws a TypeError only if `server` is not a version.
 */
export function checkValue(value: unknown, options: CheckDocumentOptions = {}): Finding[] {
  return [...manifestsIn(value)].flatMap(({ type, value: found, path: outer }) => {
    const findings = type === "specs" ? checkSpecValues(found, options) : checkManifest(found, options);
    return findings.map((finding) => ({ ...finding, path: [...outer, ...finding.path] }));
  });
}

/** Checks a spec or an array of specs: first that they are specs, then what the API server would say. */
function checkSpecValues(value: unknown, options: CheckDocumentOptions): Finding[] {
  const { specs, findings } = toSpecs(value);
  if (findings.length > 0) return findings;
  const found = checkSpecs(specs, options);
  return Array.isArray(value) ? found : found.map((finding) => ({ ...finding, path: finding.path.slice(1) }));
}
