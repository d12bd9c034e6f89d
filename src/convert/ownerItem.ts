import { contexts, type Owner } from "../language/contexts.js";
import { describe, isObject } from "../schema/values.js";
import type { Fields } from "./defaults.js";
import type { Item } from "./item.js";
import { isName, sortedItem } from "./items.js";
import type { Notes } from "./notes.js";

/** Makes the `stream` or `import` of a manifest's metadata and of the fields of its spec that are not items. */
export function ownerItem(owner: Owner, metadata: Fields, spec: Fields, notes: Notes): Item {
  const { name, ...others } = metadata;
  if (!isName(name) && name !== undefined)
    notes.leftOut(["metadata", "name"], "it is not a well-formed string");
  if (name === undefined) notes.missing(["metadata", "name"], `the ${owner} is left without a name`);
  const [own, ofSpec] =
    owner === "stream"
      ? [others, spec]
      : [withoutTexts(others, notes), { ...spec, ...importing(spec, notes) }];
  const object = { metadata: { name: isName(name) ? name : "", ...own }, spec: ofSpec };
  return sortedItem(object, contexts[owner], [], notes);
}

/** The field `import` as the document has it: it imports unless it says `dryRun`. */
function importing({ import: value }: Fields, notes: Notes): { readonly import: false | undefined } {
  if (value !== undefined && typeof value !== "boolean")
    notes.leftOut(["spec", "import"], `it is ${describe(value)}, not a boolean, so the document says dryRun`);
  return { import: value === true ? undefined : false };
}

/** The server stores an import nowhere, and the stream that it writes has no labels or annotations of the import. */
function withoutTexts({ labels, annotations, ...others }: Fields, notes: Notes): Fields {
  for (const [name, texts] of Object.entries({ labels, annotations }))
    if (isObject(texts) ? Object.keys(texts).length > 0 : texts !== undefined)
      notes.leftOut(["metadata", name], `the server drops the ${name} of an import`);
  return others;
}
