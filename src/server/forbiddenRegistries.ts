import { parseImageReference } from "../reference/imageReference.js";
import type { imageStreamImport } from "../schema/imageStream.js";
import { hostPortOf, registryError } from "./allowedRegistries.js";
import type { Decoded } from "./decoded.js";
import { forbidden, type RuleError } from "./fieldError.js";
import type { ImageConfig } from "./imageConfig.js";

/**
 * The registries that the cluster does not allow to users who may not create images: openshift-apiserver
 * ValidateAllowedRegistries.
 */
export function forbiddenRegistries(
  { spec = {} }: Decoded<typeof imageStreamImport>,
  { allowedRegistries }: ImageConfig,
): RuleError[] {
  if (allowedRegistries.length === 0) return [];
  const { images = [], repository } = spec;
  const sources = [
    ...(repository ? [{ path: "spec.repository", ...repository }] : []),
    ...images.map((image, index) => ({ path: `spec.images[${index}]`, ...image })),
  ];
  return sources.flatMap(({ path, from, importPolicy }) => {
    const reference = parseImageReference(from?.name ?? "");
    const registry = "error" in reference ? "" : reference.registry;
    const hostPort = hostPortOf(registry, importPolicy?.insecure ?? false).join(":");
    const refusal = registryError({ registry: hostPort }, "secure", allowedRegistries);
    const detail = refusal && `importing images from registry "${hostPort}" is forbidden: ${refusal}`;
    return forbidden("ValidateRegistryAllowedForImport", `${path}.from.name`, detail);
  });
}
