import type { Finding } from "../text/finding.js";
import { findMissing } from "./requirements/index.js";
import type { CheckTarget } from "./target.js";
import { findTraps } from "./traps/index.js";
import { verdicts } from "./verdicts.js";

/**
 * The findings about a manifest of an ImageStream or ImageStreamImport: what the API server would refuse (errors), what
 * it would silently ignore (warnings), and what lacks something that is required (errors). Leaves out findings that depend on the parameters of a Template. Takes any
 * value.
 */
export const manifestFindings = (manifest: unknown, target: CheckTarget): Finding[] => [
  ...verdicts(manifest, target.server, target.imageConfig),
  ...findTraps(manifest, target.imageConfig),
  ...findMissing(manifest, target),
];
