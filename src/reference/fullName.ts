import type { ImageReference } from "./imageReference.js";

/** The names of Docker Hub: library-go image/reference IsRegistryDockerHub. */
const dockerHub = ["", "docker.io", "index.docker.io", "registry-1.docker.io"];

/** The registry that the server asks for an image; `docker.io` for all names of Docker Hub. */
export const registryOf = ({ registry }: ImageReference): string =>
  dockerHub.includes(registry) ? "docker.io" : registry;

/** The repository that the server asks for an image, with its registry: library-go DockerClientDefaults, RepositoryName. */
export function repositoryOf(reference: ImageReference): string {
  const { namespace, name } = reference;
  const registry = registryOf(reference);
  const path = namespace === "" && registry === "docker.io" ? ["library", name] : [namespace, name];
  return [registry, ...path].filter((part) => part !== "").join("/");
}

/**
 * The image that the server asks for, in full: `docker.io/library/nginx:latest` for `nginx`. A digest counts alone:
 * library-go DockerImageReference.MostSpecific.
 */
export function fullName(reference: ImageReference): string {
  const { tag, id } = reference;
  return repositoryOf(reference) + (id === "" ? `:${tag || "latest"}` : `@${id}`);
}
