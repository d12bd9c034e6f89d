import type { Field } from "./field.js";

// A server is an OpenShift version such as `4.11`; undefined is the newest. All functions here throw a
// TypeError for what is not a version.

/** Throws for what is not a version. */
export function checkServer(server: string | undefined): void {
  if (server !== undefined) parts(server);
}

/** Whether the API server knows a field. */
export function knows(server: string | undefined, field: Field): boolean {
  return !isToCome(field, server) && !isGone(field, server);
}

/** Whether only a later server knows the field. */
export function isToCome({ since }: Field, server: string | undefined): boolean {
  return server !== undefined && since !== undefined && isBefore(server, since);
}

/** Whether only an earlier server knew the field. */
export function isGone({ until }: Field, server: string | undefined): boolean {
  return until !== undefined && (server === undefined || !isBefore(server, until));
}

function isBefore(version: string, other: string): boolean {
  const [major, minor] = parts(version);
  const [otherMajor, otherMinor] = parts(other);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

function parts(version: string): [number, number] {
  const match = /^(\d{1,9})\.(\d{1,9})(?:\.|$)/.exec(version);
  if (match === null)
    throw new TypeError(`server must be an OpenShift version such as "4.11", not "${version}"`);
  return [Number(match[1]), Number(match[2])];
}
