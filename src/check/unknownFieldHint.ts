import { fill, hints } from "../language/messages.js";
import { fieldOf, type Struct } from "../schema/field.js";
import { isGone, isToCome, knows, type OpenShiftVersion } from "../schema/versions.js";
import { nearest } from "../text/nearest.js";
import type { Path } from "../text/path.js";
import { nearestPaths, unknownFieldAt } from "./misplacedField.js";

/** The likely reason for a field that the server does not know. */
export type UnknownFieldReason =
  | { readonly type: "added" | "removed"; readonly version: string | undefined }
  /** The paths that have a field of its name. */
  | { readonly type: "misplaced"; readonly paths: readonly string[] }
  | { readonly type: "misspelt"; readonly near: string };

/** Finds the likely reason for an unknown field; undefined if there is none. */
export function unknownFieldReason(
  path: Path,
  root: Struct,
  server?: OpenShiftVersion,
): UnknownFieldReason | undefined {
  const unknown = unknownFieldAt(path, root);
  const { name } = unknown;
  const [{ struct }] = unknown.around;
  const field = fieldOf(struct, name);
  if (field !== undefined && isToCome(field, server)) return { type: "added", version: field.since };
  if (field !== undefined && isGone(field, server)) return { type: "removed", version: field.until };
  const paths = nearestPaths(unknown, server);
  if (paths.length > 0) return { type: "misplaced", paths };
  const known = Object.entries(struct.fields).filter(([, each]) => knows(server, each));
  const near = nearest(
    name,
    known.map(([each]) => each),
  );
  return near === undefined ? undefined : { type: "misspelt", near };
}

/**
 * Returns the hint for a field that the server does not know: the OpenShift version that added or removed it, the paths
 * that have a field of its name, or the nearest name.
 */
export function unknownFieldHint(path: Path, root: Struct, server?: OpenShiftVersion): string | undefined {
  const reason = unknownFieldReason(path, root, server);
  if (reason === undefined) return undefined;
  if (reason.type === "misspelt") return fill(hints.near, reason);
  if (reason.type === "misplaced")
    return `It belongs at ${reason.paths.map((each) => `'${each}'`).join(" or ")}.`;
  return `OpenShift ${reason.version} ${reason.type} this field.`;
}
