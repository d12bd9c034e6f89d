import type { ImageReference } from "../reference/imageReference.js";
import { quote } from "./goText.js";
import { matchesWildcards } from "./wildcards.js";

/** A host and a port with `*` and `?`, from which the cluster lets users import. */
export interface AllowedRegistry {
  readonly host: string;
  readonly port: string;
}

/** The port that an image of a registry without one is imported through: 443, or, if it may be insecure, 80 as well. */
export type Transport = "secure" | "any";

/** Returns the server's sentence about a registry that the cluster does not allow, or undefined for an allowed one. */
export type Admit = (reference: Pick<ImageReference, "registry">, insecure?: boolean) => string | undefined;

/** Returns what a cluster says of the registries of a stream. `insecure` tells whether the whole stream may be. */
export const admitter = (allowed: readonly AllowedRegistry[] = [], insecure: boolean): Admit | undefined =>
  allowed.length === 0
    ? undefined
    : (reference, isInsecure = false) =>
        registryError(reference, insecure || isInsecure ? "any" : "secure", allowed);

/** The names of Docker Hub: library-go image/reference DockerDefaultRegistry, DockerDefaultV1Registry and …V2Registry. */
const [dockerHub, dockerV1, dockerV2] = ["docker.io", "index.docker.io", "registry-1.docker.io"] as const;

/** At most so many registries are listed in an error. */
const maxShown = 5;

/**
 * Returns the server's sentence about a registry from which the cluster lets nobody import, or undefined for an allowed
 * one: openshift-apiserver whitelist AdmitDockerImageReference.
 */
export function registryError(
  { registry }: Pick<ImageReference, "registry">,
  transport: Transport,
  allowed: readonly AllowedRegistry[],
): string | undefined {
  const [host, port] = transport === "any" ? anyHostPort(registry) : hostPortOf(registry, false);
  const isHub = host === dockerV1 || host === dockerV2;
  if ((isHub && isAllowed(dockerHub, port, allowed)) || isAllowed(host, port, allowed)) return undefined;
  const name = registry || (port === "" ? host : `${host}:${port}`);
  const list = allowed.map((each) => quote(`${each.host}:${each.port}`));
  if (list.length <= maxShown) return `registry "${name}" not allowed by whitelist: ${list.join(", ")}`;
  const shown = list.slice(0, maxShown - 1);
  return `registry "${name}" not allowed by whitelist: ${shown.join(", ")}, and ${list.length - shown.length} more ...`;
}

/** A registry without a port may be reached through 80 and 443. */
function isAllowed(host: string, port: string, allowed: readonly AllowedRegistry[]): boolean {
  const fits = (pattern: string) =>
    port === "" ? ["80", "443", "*"].includes(pattern) : matchesWildcards(port, pattern);
  return allowed.some((each) => matchesWildcards(host, each.host) && fits(each.port));
}

/** Returns the host and the port of a registry, or the default ones: library-go RegistryHostPort. */
export function hostPortOf(registry: string, insecure: boolean): [host: string, port: string] {
  const known = registry === dockerV1 || registry === dockerHub ? dockerV2 : registry || dockerHub;
  const colon = known.lastIndexOf(":");
  if (colon >= 0) return [known.slice(0, colon), known.slice(colon + 1)];
  return [known, insecure ? "80" : "443"];
}

/** Leaves the port open if the registry has none. */
function anyHostPort(registry: string): [host: string, port: string] {
  const colon = registry.lastIndexOf(":");
  if (colon >= 0) return [registry.slice(0, colon), registry.slice(colon + 1)];
  return [registry || dockerHub, ""];
}
