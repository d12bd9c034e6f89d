import { manifestFindings } from "../check/manifestFindings.js";
import type { Requirement } from "../check/requirements/requirement.js";
import type { Selected } from "../check/selection.js";
import type { Finding } from "../text/finding.js";
import { checkOptions, checkTargetOf, type ServerOptions } from "./options.js";

/** The options of `checkManifest`. */
export interface CheckOptions extends ServerOptions {
  /** The properties that every source of images must have if it can: `scheduled`, `digest`, `preserveOriginal`, `local`. */
  readonly require?: readonly Requirement[];
  /** The families and codes that alone are reported: `["drift"]`, `["trap", "invalid-value"]`. */
  readonly only?: readonly Selected[];
  /** The families and codes that are reported, too. Those of `drift` are only reported on request. */
  readonly also?: readonly Selected[];
}

/**
 * Returns what OpenShift's API server would refuse of a manifest of an ImageStream or ImageStreamImport (errors) and
 * what it would silently ignore (warnings), and what lacks something that is required (errors). Leaves out what depends on
 * the parameters of a Template. Takes any value. Throws a TypeError if `server` is not a version or `imageConfig` not the
 * configuration of a cluster, and an ImportSpecError for an unknown requirement.
 */
export function checkManifest(manifest: unknown, options: CheckOptions = {}): Finding[] {
  checkOptions("checkManifest", options);
  return manifestFindings(manifest, checkTargetOf("checkManifest", options));
}
