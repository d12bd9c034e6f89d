import { isManifestKind } from "../schema/kinds.js";
import { apiVersion, legacyApiVersion } from "../schema/typeMeta.js";
import { isObject } from "../schema/values.js";
import { type Path, pathText } from "../text/path.js";
import { isWorkload } from "./workload/isWorkload.js";
import { hasWrongKind } from "./wrongKind.js";

/**
 * A manifest, specs outside any manifest, a resource whose kind the API does not have, or another that follows or writes
 * tags of image streams, found in a value.
 */
export interface Found {
  readonly type: "manifest" | "specs" | "wrong-kind" | "workload";
  readonly value: unknown;
  /** The path to it in the value that was searched. */
  readonly path: Path;
  /** The path to the Template that it is in, as text; undefined outside a Template. */
  readonly template?: string | undefined;
}

/** Where `manifestsIn` searches. */
export interface Search {
  /** Searches the fields of any object, as in the result of a Tanka environment. By default it does. */
  readonly anyObject?: boolean;
  /**
   * Which objects outside any manifest are specs: those with a `from`, by default; those whose `from` has a kind and a
   * name, for other languages have a `from`, too (JSON Schemas, Ansible tasks, pipelines); or none.
   */
  readonly specs?: "any" | "typed" | "none";
  /** Finds workloads, too. By default it does not. */
  readonly workloads?: boolean;
}

/** How many levels of objects and arrays are searched. The results of Tanka environments have fewer. */
const maxDepth = 20;

/**
 * True for an object of the Kubernetes API: a manifest, or a List or Template of manifests. An object with metadata
 * counts even without an apiVersion, so that the missing apiVersion is reported.
 */
export const isResource = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) &&
  typeof value.kind === "string" &&
  (typeof value.apiVersion === "string" || isObject(value.metadata));

const isSpec = (value: unknown, isTyped: boolean): boolean => {
  if (!isObject(value) || ("kind" in value && "apiVersion" in value) || !isObject(value.from)) return false;
  return !isTyped || (typeof value.from.kind === "string" && typeof value.from.name === "string");
};

/**
 * Finds the ImageStreams, ImageStreamImports and specs in a value: the value itself, or those in a list of any kind, a
 * Template, an array or an object. An array of specs is one result. Skips other resources.
 */
export function* manifestsIn(value: unknown, search: Search = {}): Generator<Found> {
  yield* find(value, [], { search, around: [] });
}

interface Context {
  readonly search: Search;
  /** The values around this one: a value may contain itself. */
  readonly around: readonly unknown[];
  /** The path to the Template around the value, as text. */
  readonly template?: string;
}

function* find(value: unknown, path: Path, context: Context): Generator<Found> {
  const { search, around } = context;
  if (path.length > maxDepth || around.includes(value)) return;
  const inside = { ...context, around: [...around, value] };
  if (areSpecs(value, search.specs)) {
    yield { type: "specs", value, path };
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* find(each, [...path, index], inside);
  } else if (hasWrongKind(value)) {
    yield { type: "wrong-kind", value, path };
  } else if (isResource(value)) {
    yield* findInResource(value, path, inside);
  } else if (isObject(value) && search.anyObject !== false) {
    for (const [name, each] of Object.entries(value)) yield* find(each, [...path, name], inside);
  }
}

function areSpecs(value: unknown, specs: Search["specs"]): boolean {
  if (specs === "none") return false;
  const values = Array.isArray(value) ? value : [value];
  return values.length > 0 && values.every((each) => isSpec(each, specs === "typed"));
}

function* findInResource(
  resource: Readonly<Record<string, unknown>>,
  path: Path,
  context: Context,
): Generator<Found> {
  const { kind, objects, items } = resource;
  if (isManifestKind(kind)) {
    const value = context.template === undefined ? resource : withoutLegacy(resource);
    yield { type: "manifest", value, path, template: context.template };
  } else if (kind === "Template") {
    yield* find(objects, [...path, "objects"], { ...context, template: pathText(path) });
  } else if (context.search.workloads === true && isWorkload(resource)) {
    yield { type: "workload", value: resource, path, template: context.template };
  } else if (Array.isArray(items)) {
    for (const [index, item] of items.entries())
      yield* find(typedItem(item, resource), [...path, "items", index], context);
  }
}

/** Gives a resource of the old group its API group, as library-go templateprocessing does with those of a Template. */
const withoutLegacy = (resource: Readonly<Record<string, unknown>>): object =>
  resource.apiVersion === legacyApiVersion ? { ...resource, apiVersion } : resource;

/** An item with neither takes its kind and apiVersion from the list: apimachinery unstructuredJSONScheme.decodeToList. */
function typedItem(item: unknown, list: Readonly<Record<string, unknown>>): unknown {
  const isTyped = !isObject(item) || item.kind !== undefined || item.apiVersion !== undefined;
  const kind = String(list.kind).replace(/List$/, "");
  return isTyped || kind === "" ? item : { apiVersion: list.apiVersion, kind, ...item };
}
