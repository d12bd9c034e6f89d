import { createHash } from "node:crypto";
import { isObject } from "../schema/values.js";
import { type Failure, failure, type Platform } from "./answer.js";

const indexTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
] as const;

/** The media types of manifests, in the order in which they are asked for. */
export const manifestTypes = [
  ...indexTypes,
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.v1+prettyjws",
  "application/vnd.docker.distribution.manifest.v1+json",
] as const;

/** True for the media type of an index. */
export const isIndexType = (mediaType: string): boolean => indexTypes.some((type) => type === mediaType);

/** True for a manifest that is signed inside, so that its digest is not that of its bytes. */
export const isSigned = (mediaType: string): boolean => mediaType.endsWith("v1+prettyjws");

/** The largest manifest, in bytes: registries take no larger ones. */
export const mostManifestBytes = 4 * 2 ** 20;

/** The content of a manifest that is read: its platforms, or where the only one is. */
export interface Manifest {
  readonly platforms: readonly Platform[];
  /** The digest of the configuration of a single image, which has its platform. */
  readonly config?: string;
}

/** Returns whether bytes have a digest. */
export function hasDigest(bytes: Buffer, digest: string): boolean {
  const [algorithm = "", hex] = digest.split(":");
  return isDigest(digest) && createHash(algorithm).update(bytes).digest("hex") === hex;
}

/** Returns whether a text is a digest that registries use. */
export const isDigest = (text: string): boolean =>
  /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/.test(text);

/** Returns the digest of bytes. */
export const digestOf = (bytes: Buffer): string =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** The most platforms that are read: an index has a dozen. */
const mostPlatforms = 1_000;

/** Reads a manifest. */
export function readManifest(body: Buffer): Manifest | Failure {
  const manifest = parse(body);
  if (manifest === undefined) return failure("invalid", "its manifest is not JSON");
  if (Array.isArray(manifest.manifests))
    return { platforms: manifest.manifests.slice(0, mostPlatforms).flatMap(platformOfEntry) };
  const { config, architecture } = manifest;
  if (isObject(config) && typeof config.digest === "string" && isDigest(config.digest))
    return { platforms: [], config: config.digest };
  if (typeof architecture === "string") return { platforms: platformOf({ os: "linux", architecture }) };
  return failure("invalid", "its manifest is not one of an image");
}

/** Reads the platform of a configuration; none if it has none. */
export const readConfig = (body: Buffer): readonly Platform[] => platformOf(parse(body) ?? {});

function parse(body: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString());
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function platformOfEntry(entry: unknown): Platform[] {
  if (!isObject(entry) || !isObject(entry.platform)) return [];
  const { digest } = entry;
  const known = typeof digest === "string" && isDigest(digest) ? { digest } : {};
  return platformOf(entry.platform).map((platform) => ({ ...platform, ...known }));
}

/** The systems and architectures that Go names. A registry could put anything there, and what is there is printed. */
const systems = new Set(
  "aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasip1 windows".split(
    " ",
  ),
);
const architectures = new Set(
  "386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm".split(" "),
);

const nameIn = (names: ReadonlySet<string>, name: string): string => (names.has(name) ? name : "unknown");

function platformOf({ os, architecture, variant }: Readonly<Record<string, unknown>>): Platform[] {
  if (typeof os !== "string" || typeof architecture !== "string") return [];
  const isVariant = typeof variant === "string" && /^v\d{1,2}$/.test(variant);
  return [
    {
      os: nameIn(systems, os),
      architecture: nameIn(architectures, architecture),
      ...(isVariant && { variant }),
    },
  ];
}
