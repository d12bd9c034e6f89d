import { structs } from "../library/tree.js";
import { isStruct, type Struct } from "../schema/field.js";
import { describe, isObject } from "../schema/values.js";
import { callError } from "./error.js";
import type { MergeAll } from "./merged.js";
import { copyOf, isMixin, markMixin } from "./mixin.js";

/** The names of the fields that hold structs. They are merged field by field, as `+:` does in Jsonnet. */
const structNames = new Set<string>();

function addStructNames(struct: Struct): void {
  for (const [name, { type }] of Object.entries(struct.fields)) {
    if (!isStruct(type)) continue;
    structNames.add(name);
    addStructNames(type);
  }
}
for (const struct of Object.values(structs)) addStructNames(struct);

type Patch = Readonly<Record<string, unknown>>;

function mergeValues(name: string, left: unknown, right: unknown): unknown {
  if (left === undefined) return right;
  if (structNames.has(name) && isObject(left) && isObject(right)) return mergeTwo(left, right);
  if (!isMixin(right)) return right;
  let sum = right;
  if (Array.isArray(left) && Array.isArray(right)) sum = [...left, ...right];
  else if (isObject(left)) sum = { ...left, ...right };
  return isMixin(left) ? markMixin(sum) : sum;
}

function mergeTwo(left: Patch, right: Patch): Patch {
  const merged = new Map(Object.entries(left));
  for (const [name, value] of Object.entries(right))
    merged.set(name, mergeValues(name, merged.get(name), value));
  return Object.fromEntries(merged);
}

/**
 * Merges patches, as `+` does in Jsonnet: returns a new object with the fields of all, in which later values win. The
 * objects of the API are merged field by field; lists and maps are replaced, unless a withXMixin function made the later
 * one, which is added. Throws an ImportSpecError if it is called with nothing, or with a value that is not an object.
 */
export function merge<const Patches extends readonly [object, ...object[]]>(
  ...patches: Patches
): MergeAll<Patches> {
  const hint = "Pass the results of importSpec, clauses, withX functions or merge.";
  if (patches.length === 0) throw callError("wrong-call", "merge takes objects, not nothing", hint);
  for (const patch of patches) {
    if (!isObject(patch)) throw callError("wrong-call", `merge takes objects, not ${describe(patch)}`, hint);
  }
  return (patches as readonly Patch[])
    .map((patch) => copyOf(patch))
    .reduce(mergeTwo, {}) as MergeAll<Patches>;
}
