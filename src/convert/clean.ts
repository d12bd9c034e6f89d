import { fieldOf, isStruct, type List, type Struct, type Type } from "../schema/field.js";
import { describe, expected, isObject, isOfType } from "../schema/values.js";
import type { Path } from "../text/path.js";
import { type Fields, isDefault, withoutDefaultTarget } from "./defaults.js";
import type { Notes } from "./notes.js";

/** How a manifest is cleaned. */
export interface Cleaning {
  readonly notes: Notes;
  /** Keeps the defaults of the server. */
  readonly keepDefaults: boolean;
  /** Returns the text of the source at a path of the manifest. */
  readonly textOf: (path: Path) => string | undefined;
}

/** The annotations that the server and oc write on objects. */
const writtenAnnotations: ReadonlySet<string> = new Set([
  "kubectl.kubernetes.io/last-applied-configuration",
  "openshift.io/image.dockerRepositoryCheck",
]);

/**
 * Copies an object of the API with the fields that a person would write: without those that the server sets or fills in,
 * and without nulls, which the server ignores. A number or boolean where text belongs becomes the text of the source.
 * Unknown fields and values of other types are left out with a note.
 */
export function cleanStruct(object: Fields, struct: Struct, path: Path, cleaning: Cleaning): Fields {
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined || value === null) continue;
    const here = [...path, name];
    const field = fieldOf(struct, name);
    if (field === undefined) cleaning.notes.leftOut(here, `it is not a field of ${struct.name}`);
    else if (!field.recorded && !field.readonly) {
      const clean = cleanValue(value, field.type, here, cleaning);
      if (clean !== undefined && (cleaning.keepDefaults || !isDefault(field, clean)))
        kept.push([name, clean]);
    }
  }
  const clean = Object.fromEntries(kept);
  return cleaning.keepDefaults ? clean : withoutDefaultTarget(clean, struct);
}

/** Returns undefined for a value of another type. */
function cleanValue(value: unknown, type: Type, path: Path, cleaning: Cleaning): unknown {
  if (type === "string") return cleanText(value, path, cleaning);
  if (isStruct(type) && isObject(value)) return cleanStruct(value, type, path, cleaning);
  if (typeof type === "object" && "map" in type && isObject(value)) return cleanMap(value, path, cleaning);
  if (typeof type === "object" && "list" in type && Array.isArray(value))
    return cleanList(value, type, path, cleaning);
  if (isOfType(value, type)) return value;
  cleaning.notes.leftOut(path, `it takes ${expected(type)}, not ${describe(value)}`);
  return undefined;
}

function cleanText(value: unknown, path: Path, { notes, textOf }: Cleaning): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "number" && typeof value !== "boolean" && typeof value !== "bigint") {
    notes.leftOut(path, `it takes a string, not ${describe(value)}`);
    return undefined;
  }
  const text = textOf(path) ?? String(value);
  notes.readAsText(path, text);
  return text;
}

/** For the server, null in a map is the empty string. */
function cleanMap(map: Fields, path: Path, cleaning: Cleaning): Fields {
  const isOfObject = path.length === 2 && path[0] === "metadata" && path[1] === "annotations";
  const entries = Object.entries(map).flatMap(([key, value]) => {
    if (value === undefined || (isOfObject && writtenAnnotations.has(key))) return [];
    const text = cleanText(value ?? "", [...path, key], cleaning);
    return text === undefined ? [] : [[key, text]];
  });
  return Object.fromEntries(entries);
}

/** The items keep their indexes. For the server, a null is an object without fields. */
const cleanList = (
  list: readonly unknown[],
  { list: type }: List,
  path: Path,
  cleaning: Cleaning,
): unknown[] =>
  typeof type === "string"
    ? [...list]
    : list.map((item, index) =>
        item === undefined ? item : cleanValue(item ?? {}, type, [...path, index], cleaning),
      );
