import type { ImageReference } from "../reference/imageReference.js";

/** Where the image of a reference is. */
export interface ImagePlace {
  /** The registry as people write it, with its port: `docker.io`. Credentials are found by it. */
  readonly registry: string;
  /** The host that answers for it, with its port: `registry-1.docker.io`. */
  readonly host: string;
  /** The path of the repository: `library/nginx`. */
  readonly repository: string;
  /** A digest, or a tag. The digest of a reference with both counts. */
  readonly version: string;
}

const dockerHub = new Set(["", "docker.io", "index.docker.io", "registry-1.docker.io"]);

/**
 * Returns where an image is, as the API server finds it (library-go image/reference DockerClientDefaults and RegistryURL);
 * undefined for a reference that is a registry alone.
 */
export function placeOf({ registry, namespace, name, tag, id }: ImageReference): ImagePlace | undefined {
  if (name === "") return undefined;
  const version = id || tag || "latest";
  const path = namespace === "" ? name : `${namespace}/${name}`;
  if (!dockerHub.has(registry)) return { registry, host: registry, repository: path, version };
  const repository = namespace === "" ? `library/${name}` : path;
  return { registry: "docker.io", host: "registry-1.docker.io", repository, version };
}
