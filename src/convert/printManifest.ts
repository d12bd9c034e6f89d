import { manifestKinds } from "../compile/manifestKinds.js";
import { contexts, memberContexts } from "../language/contexts.js";
import { printValues } from "../language/print.js";
import { itemFields, type ManifestKind } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import { describe, isObject } from "../schema/values.js";
import type { Comments } from "./comments.js";
import type { Fields } from "./defaults.js";
import { hoist } from "./hoist.js";
import type { Item } from "./item.js";
import { memberItems } from "./items.js";
import type { Notes } from "./notes.js";
import { ownerItem } from "./ownerItem.js";

/** A manifest of a kind that a document can hold. */
export type AnyManifest = Fields & { readonly kind: ManifestKind };

/**
 * Prints a manifest as a document: its stream or import, an `each` with what the items share, and the items in the order
 * of the manifest. Leaves out what a manifest leaves out. Notes the fields that the language cannot express.
 */
export function printManifest(manifest: AnyManifest, notes: Notes, comments?: Comments): string {
  const { apiVersion: version, kind, metadata, spec, status, ...others } = manifest;
  for (const name of Object.keys(others)) notes.leftOut([name], `it is not a field of ${kind}`);
  if (version !== undefined && version !== apiVersion)
    notes.leftOut(["apiVersion"], `a document makes resources of ${apiVersion}`);
  const fields = objectIn(spec, "spec", notes);
  const itemNames = new Set(itemFields[kind].map(({ name }) => name));
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => !itemNames.has(name)));
  const { item: word } = manifestKinds[kind];
  const owner = ownerItem(word, objectIn(metadata, "metadata", notes), own, notes);
  const members = memberItems(fields, kind, notes);
  const below = hoist(members, contexts[memberContexts[word].each]).flatMap((item) => [
    ...((item.path && comments?.takeAt(item.path)) ?? []).map((line) => `  ${line}`),
    printItem(item, "  "),
  ]);
  return [...(comments?.rest() ?? []), printItem(owner, ""), ...below].join("\n");
}

const printItem = ({ slots, context }: Item, indent: string): string =>
  printValues({ values: slots, refusals: [] }, context, indent);

/** Returns the object in a field, or an empty one if there is none. */
function objectIn(value: unknown, name: string, notes: Notes): Fields {
  if (isObject(value)) return value;
  if (value !== undefined) notes.leftOut([name], `it takes an object, not ${describe(value)}`);
  return {};
}
