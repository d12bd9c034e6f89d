import { structs } from "../library/tree.js";
import { isStruct, type StringMap, type Struct } from "../schema/field.js";
import type { objectMeta } from "../schema/objectMeta.js";
import { describe, isObject } from "../schema/values.js";
import { callError } from "./error.js";

/** The arrays and maps that a withXMixin made: merge adds them to what is there, where it replaces others. */
const mixins = new WeakSet<object>();

/** Marks an array or map as one to add. */
export function markMixin<T extends object>(value: T): T {
  mixins.add(value);
  return value;
}

/** The names of the fields that hold structs: merge goes into those, as `+:` does in Jsonnet. */
const structNames = new Set<string>();

function collect(struct: Struct): void {
  for (const [name, { type }] of Object.entries(struct.fields)) {
    if (!isStruct(type)) continue;
    structNames.add(name);
    collect(type);
  }
}
for (const struct of Object.values(structs)) collect(struct);

type Patch = Readonly<Record<string, unknown>>;

function mergeValues(name: string, left: unknown, right: unknown): unknown {
  if (left === undefined) return right;
  if (structNames.has(name) && isObject(left) && isObject(right)) return mergeTwo(left, right);
  if (typeof right !== "object" || right === null || !mixins.has(right)) return right;
  let sum: object = right;
  if (Array.isArray(left) && Array.isArray(right)) sum = [...left, ...right];
  else if (isObject(left)) sum = { ...left, ...right };
  return typeof left === "object" && left !== null && mixins.has(left) ? markMixin(sum) : sum;
}

function mergeTwo(left: Patch, right: Patch): Patch {
  const merged = new Map(Object.entries(left));
  for (const [name, value] of Object.entries(right))
    merged.set(name, mergeValues(name, merged.get(name), value));
  return Object.fromEntries(merged);
}

type Leaf = readonly unknown[] | string | number | boolean;

/** The fields of T that are always there. */
type Sure<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

/** What a field of T holds if it is there. */
type Held<T, K> = K extends keyof T ? Required<T>[K] : never;

/** A value that may be missing as a whole, as far as its fields tell. */
type Unsure<T> = T extends Leaf ? T : Partial<T>;

type MetaFields = typeof objectMeta.fields;

/** The fields that hold maps. */
type MapName = {
  [K in keyof MetaFields]: MetaFields[K]["type"] extends StringMap ? K : never;
}[keyof MetaFields];

/** What `a` leaves in a field: nothing that is sure if it may be missing, or if it is a map, which may be replaced. */
type Left<A, K> = K extends Exclude<Sure<A>, MapName> ? Held<A, K> : Unsure<Held<A, K>>;

/** A field of `merge(a, b)`, where b's may be missing. */
type MergedField<A, B, K> = K extends keyof A
  ? K extends Sure<B>
    ? Merge<Left<A, K>, Held<B, K>>
    : K extends keyof B
      ? Left<A, K> extends Leaf
        ? Left<A, K> | Held<B, K>
        : Merge<Left<A, K>, Unsure<Held<B, K>>>
      : Held<A, K>
  : Held<B, K>;

/** The type of `merge(a, b)`: b's fields over a's, objects merged. */
export type Merge<A, B> = B extends Leaf
  ? B
  : A extends Leaf
    ? B
    : { [K in Sure<A> | Sure<B>]: MergedField<A, B, K> } & {
          [K in Exclude<keyof A | keyof B, Sure<A> | Sure<B>>]?: MergedField<A, B, K>;
        } extends infer Merged
      ? { [K in keyof Merged]: Merged[K] }
      : never;

type MergeAll<Patches extends readonly unknown[]> = Patches extends readonly [infer A, infer B, ...infer Rest]
  ? MergeAll<[Merge<A, B>, ...Rest]>
  : Patches[0];

/**
 * Jsonnet's `+` over patches: a new object with the fields of all, where a later one wins. Objects of the API are
 * merged field by field, lists and maps are replaced, or added to by what a withXMixin gave. Throws an
 * ImportSpecError if called with nothing or with what is not an object.
 */
export function merge<const Patches extends readonly [object, ...object[]]>(
  ...patches: Patches
): MergeAll<Patches> {
  const hint = "Pass what importSpec, clauses, withX functions or merge give.";
  if (patches.length === 0) throw callError("wrong-call", "merge takes objects, not nothing", hint);
  for (const patch of patches) {
    if (!isObject(patch)) throw callError("wrong-call", `merge takes objects, not ${describe(patch)}`, hint);
  }
  return (patches as readonly Patch[]).reduce(mergeTwo, {}) as MergeAll<Patches>;
}
