import { type Answer, type FoundImage, failure, isFailure } from "./answer.js";
import type { Host } from "./host.js";
import type { ImagePlace } from "./imagePlace.js";
import {
  digestOf,
  hasDigest,
  isDigest,
  isIndexType,
  isSigned,
  manifestTypes,
  mostManifestBytes,
  readConfig,
  readManifest,
} from "./manifest.js";
import { statusFailure } from "./statusFailure.js";

const accept = manifestTypes.join(", ");

const isManifestType = (mediaType: string): boolean => manifestTypes.some((type) => type === mediaType);

/** Statuses of registries that do not know HEAD. */
const withoutHead = new Set([405, 501]);

/**
 * Asks for an image with HEAD, which registries do not count, and reads its manifest only if that is wanted or if HEAD does
 * not say its digest. Returns the platforms only if the manifest is wanted, and if the registry gives it.
 */
export async function askImage(host: Host, place: ImagePlace, manifest: boolean): Promise<Answer> {
  const path = `manifests/${place.version}`;
  const response = await host.ask(place, { method: "HEAD", path, accept, most: 0 });
  if (isFailure(response)) return response;
  if (withoutHead.has(response.status)) return askManifest(host, place, place.version, manifest);
  if (response.status !== 200) return statusFailure(response.status);
  const found = readHead(response.headers);
  if (found === undefined) return askManifest(host, place, place.version, manifest);
  if (!isManifestType(found.mediaType)) return failure("invalid", "its answer is not a manifest");
  if (isDigest(place.version) && found.digest !== place.version)
    return failure("invalid", "it answers with another digest");
  if (!manifest) return found;
  const whole = await askManifest(host, place, found.digest, true);
  return whole.kind === "too-many-requests" ? { ...found, withheld: whole } : whole;
}

/** Reads the headers of an answer; undefined if they do not say the digest and the type. */
function readHead(headers: Readonly<Record<string, unknown>>): FoundImage | undefined {
  const { "docker-content-digest": digest, "content-type": type } = headers;
  if (typeof digest !== "string" || typeof type !== "string" || !isDigest(digest)) return undefined;
  const mediaType = type.replace(/\s*;.*/s, "").toLowerCase();
  return { kind: "found", digest, mediaType, isIndex: isIndexType(mediaType), platforms: [] };
}

/** Reads the manifest of a tag or a digest, which its bytes must have. */
async function askManifest(host: Host, place: ImagePlace, version: string, wanted: boolean): Promise<Answer> {
  const path = `manifests/${version}`;
  const response = await host.ask(place, { method: "GET", path, accept, most: mostManifestBytes });
  if (isFailure(response)) return response;
  const { status, headers, body } = response;
  if (status !== 200) return statusFailure(status);
  const named = isDigest(version) ? version : headers["docker-content-digest"];
  const digest = typeof named === "string" && isDigest(named) ? named : digestOf(body);
  const found = readHead({ ...headers, "docker-content-digest": digest });
  if (found === undefined || !isManifestType(found.mediaType))
    return failure("invalid", "its answer is not a manifest");
  if (!isSigned(found.mediaType) && !hasDigest(body, digest))
    return failure("invalid", "its manifest does not have the digest that it is named by");
  const manifest = readManifest(body);
  if (isFailure(manifest)) return manifest;
  if (!wanted) return found;
  if (manifest.config === undefined) return { ...found, platforms: manifest.platforms };
  return askConfig(host, place, found, manifest.config);
}

/** Adds the platform of a single image, which its configuration has. Artifacts have none. */
async function askConfig(host: Host, place: ImagePlace, found: FoundImage, config: string): Promise<Answer> {
  const question = { method: "GET", path: `blobs/${config}`, most: mostManifestBytes } as const;
  const response = await host.ask(place, question);
  if (isFailure(response)) return response;
  if (response.status !== 200) return statusFailure(response.status);
  if (!hasDigest(response.body, config))
    return failure("invalid", "its configuration does not have the digest that it is named by");
  return { ...found, platforms: readConfig(response.body) };
}
