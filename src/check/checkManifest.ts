import type { Finding } from "../text/finding.js";
import { findTraps } from "./traps/index.js";
import { verdicts } from "./verdicts.js";

/** What the checks ask: the OpenShift version of the server, the newest if none is given. */
export interface CheckOptions {
  readonly server?: string;
}

/**
 * What the API server would refuse of a manifest of an ImageStream or ImageStreamImport (errors), and what it would
 * silently ignore (warnings). Nothing is said of what depends on the parameters of a Template. Takes any value; throws
 * a TypeError only if `server` is not a version.
 */
export function checkManifest(manifest: unknown, { server }: CheckOptions = {}): Finding[] {
  return [...verdicts(manifest, server), ...findTraps(manifest)];
}
