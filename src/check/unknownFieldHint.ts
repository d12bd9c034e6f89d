import { fill, hints } from "../language/messages.js";
import { fieldOf, type Struct } from "../schema/field.js";
import { isGone, isToCome, knows, type OpenShiftVersion } from "../schema/versions.js";
import { nearest } from "../text/nearest.js";
import type { Path } from "../text/path.js";
import { nearestPaths, unknownFieldAt } from "./misplacedField.js";

/**
 * Returns the hint for a field that the server does not know: the OpenShift version that added or removed it, the paths
 * that have a field of its name, or the nearest name.
 */
export function unknownFieldHint(path: Path, root: Struct, server?: OpenShiftVersion): string | undefined {
  const unknown = unknownFieldAt(path, root);
  const { name } = unknown;
  const [{ struct }] = unknown.around;
  const field = fieldOf(struct, name);
  if (field !== undefined && isToCome(field, server)) return `OpenShift ${field.since} added this field.`;
  if (field !== undefined && isGone(field, server)) return `OpenShift ${field.until} removed this field.`;
  const paths = nearestPaths(unknown, server);
  if (paths.length > 0) return `It belongs at ${paths.map((each) => `'${each}'`).join(" or ")}.`;
  const known = Object.entries(struct.fields).filter(([, each]) => knows(server, each));
  const near = nearest(
    name,
    known.map(([each]) => each),
  );
  return near === undefined ? undefined : fill(hints.near, { near });
}
