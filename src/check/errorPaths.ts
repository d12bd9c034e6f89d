import { isObject } from "../schema/values.js";
import type { RuleError } from "../server/fieldError.js";
import type { Path } from "../text/path.js";
import { readServerPath, type TagIndexes } from "./serverPath.js";
import { valueAt } from "./valueAt.js";

/** The fields of which the server names only the map, not the key. */
const maps = ["metadata.labels", "metadata.annotations"];

/** The keys of a map by their values. */
type Keys = ReadonlyMap<unknown, string>;

/** Finds the field of each error in the manifest. Takes time linear in the manifest and the errors. */
export function errorPaths(manifest: unknown, errors: readonly RuleError[]): Path[] {
  const indexes: TagIndexes = new Map();
  const keys = new Map<object, Keys>();
  return errors.map(({ type, field, at = field, value }) => {
    const isDecoding = type === "UnknownField" || type === "FieldValueTypeInvalid";
    const path = readServerPath(manifest, at, isDecoding ? "indexes" : "names", indexes);
    const key = maps.includes(field) ? keyIn(valueAt(manifest, path), value, keys) : undefined;
    return key === undefined ? path : [...path, key];
  });
}

/** Finds the key that an error about a map quotes: itself or its value. */
function keyIn(map: unknown, quoted: string, keys: Map<object, Keys>): string | undefined {
  if (!isObject(map)) return undefined;
  if (Object.hasOwn(map, quoted)) return quoted;
  const known = keys.get(map) ?? new Map(Object.entries(map).map(([key, value]) => [value, key]));
  keys.set(map, known);
  return known.get(quoted);
}
