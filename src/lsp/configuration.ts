import type { CheckTarget } from "../check/target.js";
import { isManifestKind } from "../schema/kinds.js";
import { isObject } from "../schema/values.js";
import { parseVersion } from "../schema/versions.js";

/**
 * Reads the settings of an editor: an object with `server` and `as`, or one that has it as `importspec`. Values that are
 * not of their type count as not set.
 */
export function targetFrom(settings: unknown): CheckTarget {
  const outer = isObject(settings) ? settings : {};
  const { server, as } = isObject(outer.importspec) ? outer.importspec : outer;
  return {
    server: typeof server === "string" ? parseVersion(server) : undefined,
    as: isManifestKind(as) ? as : undefined,
  };
}
