import type { Finding } from "../text/finding.js";
import { manifestFindings } from "./manifestFindings.js";
import { type Found, manifestsIn, type Search } from "./manifestsIn.js";
import { specFindings } from "./specFindings.js";
import type { CheckTarget } from "./target.js";
import { toSpecs } from "./toSpecs.js";
import { type Resource, wrongKindFinding } from "./wrongKind.js";

/**
 * Checks the manifests and the specs that a value of YAML, Jsonnet or a config holds, at any depth. Specs are checked
 * as the manifest that they would make. Takes any value.
 */
export function valueFindings(value: unknown, target: CheckTarget, search: Search = {}): Finding[] {
  return [...manifestsIn(value, search)].flatMap((found) =>
    findingsOf(found, target).map((finding) => ({ ...finding, path: [...found.path, ...finding.path] })),
  );
}

function findingsOf({ type, value }: Found, target: CheckTarget): Finding[] {
  if (type === "wrong-kind") return [wrongKindFinding(value as Resource)];
  return type === "specs" ? checkSpecValues(value, target) : manifestFindings(value, target);
}

/** Checks a spec or an array of specs: first that they are specs, then what the API server would say. */
function checkSpecValues(value: unknown, target: CheckTarget): Finding[] {
  const { specs, findings } = toSpecs(value);
  if (findings.length > 0) return findings;
  const found = specFindings(specs, target);
  return Array.isArray(value) ? found : found.map((finding) => ({ ...finding, path: finding.path.slice(1) }));
}
