import type { MinorVersion, Versions } from "./field.js";

/** A version of OpenShift, as far as the API depends on it. Functions take undefined as the newest version. */
export interface OpenShiftVersion {
  readonly major: number;
  readonly minor: number;
}

/** The versions that tools accept, as a regular expression: from 4.1 on, `4.11`, `4.16.3`, `4.16.0-rc.1`. */
export const versionPattern = String.raw`^(?!4\.0+(?:\.|$))([4-9]|[1-9]\d{1,8})\.(\d{1,9})(\.[\w.+-]+)?$`;

const pattern = new RegExp(versionPattern);

/** Parses a version such as `4.11` or `4.16.3`; undefined for another text or a version before 4.1. */
export function parseVersion(text: string): OpenShiftVersion | undefined {
  const [, major, minor] = pattern.exec(text) ?? [];
  return major === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}

/** True if the API server knows a field, or has a rule. */
export function knows(server: OpenShiftVersion | undefined, versions: Versions): boolean {
  return !isToCome(versions, server) && !isGone(versions, server);
}

/** True if only a later server knows it. */
export function isToCome({ since }: Versions, server: OpenShiftVersion | undefined): boolean {
  return server !== undefined && since !== undefined && isBefore(server, since);
}

/** True if only an earlier server knew it. */
export function isGone({ until }: Versions, server: OpenShiftVersion | undefined): boolean {
  return until !== undefined && (server === undefined || !isBefore(server, until));
}

function isBefore({ major, minor }: OpenShiftVersion, other: MinorVersion): boolean {
  const [otherMajor, otherMinor] = other.split(".").map(Number) as [number, number];
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}
