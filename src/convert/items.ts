import { valueAt } from "../check/valueAt.js";
import { isDropped } from "../compile/isDropped.js";
import type { Context } from "../language/context.js";
import { contexts } from "../language/contexts.js";
import { printable } from "../language/print.js";
import { tagOfReference } from "../reference/tagOfReference.js";
import { tagReference } from "../schema/imageImportSpec.js";
import { type ItemType, itemFields, type ManifestKind } from "../schema/kinds.js";
import { describe, isObject, isOfType } from "../schema/values.js";
import type { Path } from "../text/path.js";
import type { Fields } from "./defaults.js";
import type { Item } from "./item.js";
import type { Notes } from "./notes.js";

/** Makes the items of a manifest's spec that belong to its stream or import, in the order of the document. */
export const memberItems = (spec: Fields, kind: ManifestKind, notes: Notes): Item[] =>
  itemFields[kind].flatMap(({ name, type, isList }) =>
    isList
      ? itemsOfList(spec[name], ["spec", name], toItem[type], notes)
      : itemOf(spec[name], ["spec", name], toItem[type], notes),
  );

/** Makes the item of an object, or none for an object that the language cannot name. */
type ToItem = (object: Fields, path: Path, notes: Notes) => Item[];

function itemsOfList(list: unknown, path: Path, make: ToItem, notes: Notes): Item[] {
  if (Array.isArray(list))
    return list.flatMap((object, index) => itemOf(object, [...path, index], make, notes));
  if (list !== undefined) notes.leftOut(path, `it takes an array, not ${describe(list)}`);
  return [];
}

function itemOf(object: unknown, path: Path, make: ToItem, notes: Notes): Item[] {
  if (isObject(object)) return make(object, path, notes);
  if (object !== undefined) notes.leftOut(path, `it takes an object, not ${describe(object)}`);
  return [];
}

/** Sorts the fields of an object into the leaves of an item, without those that a manifest leaves out. */
export function sortedItem(object: object, context: Context, path: Path, notes: Notes): Item {
  const { values, refusals } = printable(object, context);
  const isLeftOut = (value: unknown, index: number | undefined): boolean => {
    const leaf = index === undefined ? undefined : context.leaves[index];
    return leaf !== undefined && isOfType(value, leaf.field.type) && isDropped(value, leaf);
  };
  for (const refusal of refusals)
    if (!isLeftOut(valueAt(object, refusal.path), context.indexOf(refusal.path.join("."))))
      notes.leftOut([...path, ...refusal.path], refusal.why);
  const slots = values.map((value, index) => (isLeftOut(value, index) ? undefined : value));
  return { context, slots, path };
}

function namedItem(object: Fields, context: Context, path: Path, notes: Notes): Item[] {
  const name = context.word === "tag" ? object.name : isObject(object.from) ? object.from.name : undefined;
  if (!isName(name)) {
    const field = context.word === "tag" ? "name" : "from.name";
    notes.leftOut(path, `it has no ${field} that the language can express`);
    return [];
  }
  if (isObject(object.from) && object.from.kind === undefined)
    notes.missing([...path, "from", "kind"], "it is read as DockerImage");
  return [withKind(sortedItem(object, context, path, notes))];
}

/** A `from` and a `repository` without a kind refer to a DockerImage. */
function withKind({ slots, ...item }: Item): Item {
  const { kind } = item.context;
  return { ...item, slots: slots.map((slot, index) => (index === kind ? (slot ?? "DockerImage") : slot)) };
}

export const isName = (value: unknown): value is string => typeof value === "string" && value.isWellFormed();

const imageItem: ToItem = (image, path, notes) => namedItem(image, contexts.importImage, path, notes);

const repositoryItem: ToItem = (repository, path, notes) =>
  namedItem(repository, contexts.repository, path, notes);

/** A tag with a source becomes an image that goes to the tag. */
const tagItem: ToItem = (tag, path, notes) => {
  if (!isObject(tag.from)) return namedItem(tag, contexts.tag, path, notes);
  const { name, to: unknown, ...image } = tag;
  const { kind, name: reference } = tag.from;
  const ownTag = tagOfReference(isName(kind) ? kind : "DockerImage", reference);
  if (unknown !== undefined) notes.leftOut([...path, "to"], `it is not a field of ${tagReference.name}`);
  if (!isName(name) && name !== undefined) notes.leftOut([...path, "name"], "it is not a well-formed string");
  if (!isName(name))
    notes.missing(
      [...path, "name"],
      ownTag === undefined
        ? "the tag is left without a name"
        : `the tag of its reference, '${ownTag}', is used`,
    );
  const to = isName(name) ? name : (ownTag ?? "");
  return namedItem(to === ownTag ? image : { ...image, to: { name: to } }, contexts.streamImage, path, notes);
};

const toItem: Readonly<Record<ItemType, ToItem>> = {
  tag: tagItem,
  image: imageItem,
  repository: repositoryItem,
};
