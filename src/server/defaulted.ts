import { kinds } from "../schema/kinds.js";
import { encode } from "./encode.js";
import { readResource } from "./resource.js";

/**
 * The manifest as the API server writes it once it has filled in the defaults: importMode Legacy, reference
 * policy Source, and `to` from the tag of the reference. Gives undefined for what the server cannot decode.
 */
export function defaulted(manifest: unknown): Record<string, unknown> | undefined {
  const resource = readResource(manifest);
  if ("errors" in resource) return undefined;
  return encode(resource.object, kinds[resource.kind]);
}
