import type { Finding } from "../text/finding.js";
import { InputManifests } from "./across/inputManifests.js";
import { findDrift } from "./drift/index.js";
import { inOrderOf } from "./inOrderOf.js";
import { findMissing } from "./requirements/index.js";
import { selects } from "./selection.js";
import type { CheckTarget } from "./target.js";
import { findTraps } from "./traps/index.js";
import { verdicts } from "./verdicts.js";

/**
 * The findings about a manifest of an ImageStream or ImageStreamImport: what the API server would refuse (errors), what
 * it would silently ignore (warnings), and what lacks something that is required (errors). Leaves out findings that depend
 * on the parameters of a Template. Takes any value.
 */
export function manifestFindings(manifest: unknown, target: CheckTarget): Finding[] {
  const input = new InputManifests<undefined>();
  input.add(manifest, "", undefined);
  return findingsOf(
    manifest,
    target,
    input.finish().map(({ finding }) => finding),
  );
}

/** The same findings without those that concern several tags, which `InputManifests` finds for all manifests. */
export const ownFindings = (manifest: unknown, target: CheckTarget): Finding[] =>
  findingsOf(manifest, target, []);

function findingsOf(manifest: unknown, target: CheckTarget, others: readonly Finding[]): Finding[] {
  const warnings = [...findTraps(manifest, target.imageConfig), ...findDrift(manifest, target), ...others];
  const found = [
    ...verdicts(manifest, target.server, target.imageConfig),
    ...inOrderOf(manifest, warnings),
    ...findMissing(manifest, target),
  ];
  return found.filter(({ code }) => selects(target, code));
}
