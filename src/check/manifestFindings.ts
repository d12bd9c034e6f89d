import type { OpenShiftVersion } from "../schema/versions.js";
import type { Finding } from "../text/finding.js";
import { findTraps } from "./traps/index.js";
import { verdicts } from "./verdicts.js";

/**
 * The findings about a manifest of an ImageStream or ImageStreamImport: what the API server would refuse (errors) and
 * what it would silently ignore (warnings). Leaves out findings that depend on the parameters of a Template. Takes any
 * value.
 */
export const manifestFindings = (manifest: unknown, server?: OpenShiftVersion): Finding[] => [
  ...verdicts(manifest, server),
  ...findTraps(manifest),
];
