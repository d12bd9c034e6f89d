import type { CheckTarget } from "../check/fileDiagnostics.js";
import { isManifestKind, kindNames, type ManifestKind } from "../schema/kinds.js";
import { describe, isObject } from "../schema/values.js";
import { type OpenShiftVersion, parseVersion } from "../schema/versions.js";
import { nearest } from "../text/nearest.js";
import { callError } from "./error.js";

/** The options of the functions that ask what a server would say. */
export interface ServerOptions {
  /** The OpenShift version of the server, such as `4.11` or `4.16.3`; by default the newest. */
  readonly server?: string;
}

/** Checks the text that a function is called with. Throws an ImportSpecError for a value that is not a string. */
export function checkText(caller: string, text: unknown): asserts text is string {
  if (typeof text !== "string")
    throw callError("wrong-call", `${caller} takes a string, not ${describe(text)}`);
}

/** Checks that options are an object. Throws an ImportSpecError for any other value. */
export function checkOptions(caller: string, options: unknown): asserts options is object {
  if (!isObject(options))
    throw callError("wrong-call", `${caller} takes an object of options, not ${describe(options)}`);
}

/** Reads a kind of manifest. Throws an ImportSpecError for any other value. */
export function kindOf(caller: string, kind: unknown): ManifestKind {
  if (isManifestKind(kind)) return kind;
  if (typeof kind !== "string")
    throw callError("wrong-call", `${caller} takes a kind of manifest, not ${describe(kind)}`);
  const near = nearest(kind, kindNames);
  const hint = near === undefined ? `The kinds are ${kindNames.join(" and ")}.` : `Did you mean '${near}'?`;
  throw callError("wrong-call", `${caller} does not know the kind '${kind}'`, hint);
}

/** Reads the kind of manifests that are made, and the server that checks them. Throws as `kindOf` and `serverOf` do. */
export function checkTargetOf(
  caller: string,
  { as, server }: { readonly as?: unknown; readonly server?: unknown },
): CheckTarget {
  return { as: as === undefined ? undefined : kindOf(caller, as), server: serverOf({ server }) };
}

/** Reads the version of a server. Throws a TypeError for a value that is not a version. */
export function serverOf({ server }: { readonly server?: unknown }): OpenShiftVersion | undefined {
  if (server === undefined) return undefined;
  const version = typeof server === "string" ? parseVersion(server) : undefined;
  if (version === undefined)
    throw new TypeError(
      `server must be an OpenShift version from 4.1 on, such as "4.16", not ${quoted(server)}`,
    );
  return version;
}

const quoted = (value: unknown): string => (typeof value === "string" ? `"${value}"` : describe(value));
