import { kinds } from "../schema/kinds.js";
import type { OpenShiftVersion } from "../schema/versions.js";
import { encode } from "./encode.js";
import type { ImageConfig } from "./imageConfig.js";
import { readResource } from "./resource.js";

/**
 * Returns the manifest as the API server of an OpenShift version writes it after filling in the defaults: the
 * importMode of the cluster (since 4.12; Legacy unless its configuration says another), reference policy Source, and `to` from the tag of the reference. Returns undefined for a value
 * that the server cannot decode.
 */
export function defaulted(
  manifest: unknown,
  server?: OpenShiftVersion,
  config?: ImageConfig,
): Record<string, unknown> | undefined {
  const resource = readResource(manifest, server, config);
  if ("errors" in resource) return undefined;
  return encode(resource.object, kinds[resource.kind]);
}
