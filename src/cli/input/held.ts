import type { Path } from "../../index.js";
import { isObject } from "../../schema/values.js";

/** A manifest, or specs that stand in none, and where in a value they are held. */
export interface Held {
  readonly type: "manifest" | "specs";
  readonly value: unknown;
  readonly path: Path;
}

/** Resources that hold others, and where. */
const holders: Readonly<Record<string, string>> = { List: "items", Template: "objects" };

/** How deep objects and arrays are searched, as in the result of a Tanka environment. */
const deepest = 20;

/**
 * True for an object of the Kubernetes API: a manifest, or a List or Template of manifests. Where the apiVersion was
 * forgotten, its metadata tells it: the server would say so.
 */
export const isResource = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) &&
  typeof value.kind === "string" &&
  (typeof value.apiVersion === "string" || isObject(value.metadata));

const isSpec = (value: unknown): boolean =>
  isObject(value) && !("kind" in value && "apiVersion" in value) && isObject(value.from);

/**
 * The ImageStreams, ImageStreamImports and specs in a value: it, or what a List, a Template, an array or an object
 * holds. Specs side by side in an array come together. Other resources are passed over.
 */
export function* heldIn(value: unknown, path: Path = [], around: readonly unknown[] = []): Generator<Held> {
  if (path.length > deepest || around.includes(value)) return;
  const inside = [...around, value];
  if (isSpec(value) || (Array.isArray(value) && value.length > 0 && value.every(isSpec))) {
    yield { type: "specs", value, path };
  } else if (Array.isArray(value)) {
    for (const [place, each] of value.entries()) yield* heldIn(each, [...path, place], inside);
  } else if (!isResource(value)) {
    if (!isObject(value)) return;
    for (const [name, each] of Object.entries(value)) yield* heldIn(each, [...path, name], inside);
  } else if (value.kind === "ImageStream" || value.kind === "ImageStreamImport") {
    yield { type: "manifest", value, path };
  } else {
    const held = holders[value.kind as string];
    if (held !== undefined) yield* heldIn(value[held], [...path, held], inside);
  }
}
