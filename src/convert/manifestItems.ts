import { manifestKinds } from "../compile/manifestKinds.js";
import { itemFields, type ManifestKind } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import { describe, isObject } from "../schema/values.js";
import type { Fields } from "./defaults.js";
import type { Item } from "./item.js";
import { memberItems } from "./items.js";
import type { Notes } from "./notes.js";
import { ownerItem } from "./ownerItem.js";

/** A manifest of a kind that a document can hold. */
export type AnyManifest = Fields & { readonly kind: ManifestKind };

/** The items of a manifest: its stream or import, and those that belong to it, in the order of the manifest. */
export interface ManifestItems {
  readonly owner: Item;
  readonly members: readonly Item[];
}

/** Makes the items of a manifest. Notes the fields that the language cannot express. */
export function manifestItems(manifest: AnyManifest, notes: Notes): ManifestItems {
  const { apiVersion: version, kind, metadata, spec, status, ...others } = manifest;
  for (const name of Object.keys(others)) notes.leftOut([name], `it is not a field of ${kind}`);
  if (version !== undefined && version !== apiVersion)
    notes.leftOut(["apiVersion"], `a document makes resources of ${apiVersion}`);
  const fields = objectIn(spec, "spec", notes);
  const itemNames = new Set(itemFields[kind].map(({ name }) => name));
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => !itemNames.has(name)));
  const { item: word } = manifestKinds[kind];
  return {
    owner: ownerItem(word, objectIn(metadata, "metadata", notes), own, notes),
    members: memberItems(fields, kind, notes),
  };
}

/** Returns the object in a field, or an empty one if there is none. */
function objectIn(value: unknown, name: string, notes: Notes): Fields {
  if (isObject(value)) return value;
  if (value !== undefined) notes.leftOut([name], `it takes an object, not ${describe(value)}`);
  return {};
}
