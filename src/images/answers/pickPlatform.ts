import type { Platform } from "../../registry/answer.js";
import type { Image } from "../image.js";

/** The platform of an index that an import with the mode Legacy takes. */
export interface Preference {
  readonly os: string;
  readonly architecture: string;
}

/** The platform that a tag prefers. Its annotations do not count for a digest. */
export function preferenceOf({ reference, preferArch, preferOs }: Image, architecture: string): Preference {
  const isPinned = reference.id !== "";
  return {
    os: (isPinned ? undefined : preferOs) ?? "linux",
    architecture: (isPinned ? undefined : preferArch) ?? architecture,
  };
}

/** True for the platform of an image that runs. Others, such as attestations, are `unknown/unknown`. */
export const isRunnable = ({ os, architecture }: Platform): boolean =>
  os !== "unknown" && architecture !== "unknown";

/**
 * Picks the platform of an index that an import with the mode Legacy takes: the one that is preferred, else linux/amd64,
 * else the first (openshift-apiserver importer, manifestFromManifestList).
 */
export function pickPlatform(platforms: readonly Platform[], wanted: Preference): Platform | undefined {
  const of = (preference: Preference) =>
    platforms.find(
      ({ os, architecture }) => os === preference.os && architecture === preference.architecture,
    );
  return of(wanted) ?? of({ os: "linux", architecture: "amd64" }) ?? platforms[0];
}

/** Writes a platform as tools do: `linux/arm64/v8`. */
export const platformText = ({ os, architecture, variant }: Platform): string =>
  [os, architecture, ...(variant === undefined ? [] : [variant])].join("/");
