import { manifestFindings } from "../check/manifestFindings.js";
import type { Finding } from "../text/finding.js";
import { checkOptions, type ServerOptions, serverOf } from "./options.js";

/** The options of `checkManifest`. */
export interface CheckOptions extends ServerOptions {}

/**
 * Returns what OpenShift's API server would refuse of a manifest of an ImageStream or ImageStreamImport (errors) and
 * what it would silently ignore (warnings). Leaves out what depends on the parameters of a Template. Takes any value.
 * Throws a TypeError if `server` is not a version.
 */
export function checkManifest(manifest: unknown, options: CheckOptions = {}): Finding[] {
  checkOptions("checkManifest", options);
  return manifestFindings(manifest, serverOf(options));
}
