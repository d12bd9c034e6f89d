import type { Context } from "../language/context.js";
import { contexts } from "../language/contexts.js";
import { printable, printValues } from "../language/print.js";
import { tagOfReference } from "../reference/tagOfReference.js";
import { imageImportSpec, tagReference } from "../schema/imageImportSpec.js";
import { type ItemType, itemFieldsOf, type ManifestKind } from "../schema/kinds.js";
import { describe, isObject } from "../schema/values.js";
import type { Path } from "../text/path.js";
import { type Fields, knownFields } from "./knownFields.js";
import type { Notes } from "./notes.js";
import { withoutRecorded } from "./withoutRecorded.js";

/** Writes the items of a manifest's spec, one line each. */
export const itemTexts = (spec: Fields, kind: ManifestKind, notes: Notes): string[] =>
  itemFieldsOf(kind).flatMap(({ name, type, isList }) => {
    const value = spec[name];
    const path = ["spec", name];
    if (value === undefined) return [];
    return isList ? listTexts(value, path, toText[type], notes) : textOf(value, path, toText[type], notes);
  });

type ToText = (item: Fields, path: Path, notes: Notes) => string[];

function listTexts(list: unknown, path: Path, toText: ToText, notes: Notes): string[] {
  if (Array.isArray(list))
    return list.flatMap((item, index) => textOf(item, [...path, index], toText, notes));
  notes.leftOut(path, `it takes an array, not ${describe(list)}`);
  return [];
}

function textOf(item: unknown, path: Path, toText: ToText, notes: Notes): string[] {
  if (isObject(item)) return toText(item, path, notes);
  notes.leftOut(path, `it takes an object, not ${describe(item)}`);
  return [];
}

/** Writes the line of an item, or nothing for an item that the language cannot name. */
function itemText(item: Fields, context: Context, path: Path, notes: Notes): string[] {
  const line = printable(item, context);
  if (line.values[context.subject as number] === undefined) {
    const name = context.word === "tag" ? "name" : "from.name";
    notes.leftOut(path, `it has no ${name} that the language can express`);
    return [];
  }
  for (const refusal of line.refusals) notes.leftOut([...path, ...refusal.path], refusal.why);
  if (isObject(item.from) && item.from.kind === undefined)
    notes.missing([...path, "from", "kind"], "it is read as DockerImage");
  return [printValues(line, context, "  ")];
}

const imageText: ToText = (image, path, notes) =>
  itemText(knownFields(image, imageImportSpec, path, notes), contexts.importImage, path, notes);

const repositoryText: ToText = (repository, path, notes) =>
  itemText(repository, contexts.repository, path, notes);

/** A tag with a source becomes an image that goes to the tag. */
const tagText: ToText = (item, path, notes) => {
  const tag = withoutRecorded(knownFields(item, tagReference, path, notes), tagReference);
  if (!isObject(tag.from)) return itemText(tag, contexts.tag, path, notes);
  const { name, ...image } = tag;
  const { kind = "DockerImage", name: reference } = tag.from;
  const ownTag = tagOfReference(kind, reference);
  const isName = typeof name === "string" && name.isWellFormed();
  if (!isName && name !== undefined) notes.leftOut([...path, "name"], "it is not a well-formed string");
  if (!isName)
    notes.missing(
      [...path, "name"],
      ownTag === undefined
        ? "the tag is left without a name"
        : `the tag of its reference, '${ownTag}', is used`,
    );
  const to = isName ? name : (ownTag ?? "");
  return itemText(to === ownTag ? image : { ...image, to: { name: to } }, contexts.streamImage, path, notes);
};

const toText: Readonly<Record<ItemType, ToText>> = {
  tag: tagText,
  image: imageText,
  repository: repositoryText,
};
