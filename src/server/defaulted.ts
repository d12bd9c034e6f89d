import { kinds } from "../schema/kinds.js";
import type { OpenShiftVersion } from "../schema/versions.js";
import { encode } from "./encode.js";
import { readResource } from "./resource.js";

/**
 * Returns the manifest as the API server of an OpenShift version writes it after filling in the defaults: importMode
 * Legacy (since 4.12), reference policy Source, and `to` from the tag of the reference. Returns undefined for a value
 * that the server cannot decode.
 */
export function defaulted(manifest: unknown, server?: OpenShiftVersion): Record<string, unknown> | undefined {
  const resource = readResource(manifest, server);
  if ("errors" in resource) return undefined;
  return encode(resource.object, kinds[resource.kind]);
}
