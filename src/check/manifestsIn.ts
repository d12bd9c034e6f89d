import { isManifestKind } from "../schema/kinds.js";
import { isObject } from "../schema/values.js";
import type { Path } from "../text/path.js";

/** A manifest, or specs outside any manifest, found in a value. */
export interface Found {
  readonly type: "manifest" | "specs";
  readonly value: unknown;
  /** The path to it in the value that was searched. */
  readonly path: Path;
}

/** The resources that contain others, and the field that does. */
const containers: Readonly<Record<string, string>> = { List: "items", Template: "objects" };

/** How many levels of objects and arrays are searched. The results of Tanka environments have fewer. */
const deepest = 20;

/**
 * True for an object of the Kubernetes API: a manifest, or a List or Template of manifests. An object with metadata
 * counts even without an apiVersion, so that the missing apiVersion is reported.
 */
export const isResource = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) &&
  typeof value.kind === "string" &&
  (typeof value.apiVersion === "string" || isObject(value.metadata));

const isSpec = (value: unknown): boolean =>
  isObject(value) && !("kind" in value && "apiVersion" in value) && isObject(value.from);

/**
 * Finds the ImageStreams, ImageStreamImports and specs in a value: the value itself, or what a List, a Template, an
 * array or an object contains. An array of specs is one result. Other resources are skipped.
 */
export function* manifestsIn(
  value: unknown,
  path: Path = [],
  around: readonly unknown[] = [],
): Generator<Found> {
  if (path.length > deepest || around.includes(value)) return;
  const inside = [...around, value];
  if (isSpec(value) || (Array.isArray(value) && value.length > 0 && value.every(isSpec))) {
    yield { type: "specs", value, path };
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* manifestsIn(each, [...path, index], inside);
  } else if (!isResource(value)) {
    if (!isObject(value)) return;
    for (const [name, each] of Object.entries(value)) yield* manifestsIn(each, [...path, name], inside);
  } else if (isManifestKind(value.kind)) {
    yield { type: "manifest", value, path };
  } else {
    const field = containers[value.kind as string];
    if (field !== undefined) yield* manifestsIn(value[field], [...path, field], inside);
  }
}
