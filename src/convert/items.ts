import type { Context } from "../language/context.js";
import { contexts } from "../language/contexts.js";
import { printable, printValues } from "../language/print.js";
import { tagOfReference } from "../reference/tagOfReference.js";
import { imageImportSpec, tagReference } from "../schema/imageImportSpec.js";
import type { ManifestKind } from "../schema/kinds.js";
import { describe, isObject } from "../schema/values.js";
import type { Path } from "../text/path.js";
import { type Fields, knownFields } from "./knownFields.js";
import type { Notes } from "./notes.js";

/** Writes the items of a manifest's spec, one line each, by the kind of the manifest. */
export const itemTexts: Readonly<Record<ManifestKind, (spec: Fields, notes: Notes) => string[]>> = {
  ImageStream: ({ tags }, notes) => listTexts(tags, ["spec", "tags"], tagText, notes),
  ImageStreamImport({ repository, images }, notes) {
    const texts =
      repository === undefined ? [] : textOf(repository, ["spec", "repository"], repositoryText, notes);
    return [...texts, ...listTexts(images, ["spec", "images"], imageText, notes)];
  },
};

type ToText = (item: Fields, path: Path, notes: Notes) => string[];

function listTexts(list: unknown, path: Path, toText: ToText, notes: Notes): string[] {
  if (Array.isArray(list))
    return list.flatMap((item, place) => textOf(item, [...path, place], toText, notes));
  if (list !== undefined) notes.leftOut(path, `it takes an array, not ${describe(list)}`);
  return [];
}

function textOf(item: unknown, path: Path, toText: ToText, notes: Notes): string[] {
  if (isObject(item)) return toText(item, path, notes);
  notes.leftOut(path, `it takes an object, not ${describe(item)}`);
  return [];
}

/** The line of an item. */
function itemText(item: Fields, context: Context, path: Path, notes: Notes): string[] {
  const said = printable(item, context);
  if (said.values[context.subject] === undefined) {
    notes.leftOut(path, `it has no ${context.word === "tag" ? "name" : "from.name"} that can be said`);
    return [];
  }
  for (const refusal of said.refusals) notes.leftOut([...path, ...refusal.path], refusal.why);
  if (isObject(item.from) && item.from.kind === undefined)
    notes.missing([...path, "from", "kind"], "it is taken for DockerImage");
  return [printValues(said, context, "  ")];
}

const imageText: ToText = (image, path, notes) =>
  itemText(knownFields(image, imageImportSpec, path, notes), contexts.image, path, notes);

const repositoryText: ToText = (repository, path, notes) =>
  itemText(repository, contexts.repository, path, notes);

/** A tag with a source is an image that goes to it. Its generation is the server's. */
const tagText: ToText = (item, path, notes) => {
  const { generation, ...tag } = knownFields(item, tagReference, path, notes);
  if (!isObject(tag.from)) return itemText(tag, contexts.tag, path, notes);
  const { name, ...image } = tag;
  const { kind = "DockerImage", name: reference } = tag.from;
  const ownTag = tagOfReference(kind, reference);
  const isName = typeof name === "string" && name.isWellFormed();
  if (!isName && name !== undefined) notes.leftOut([...path, "name"], "it is no well-formed string");
  if (!isName)
    notes.missing(
      [...path, "name"],
      ownTag === undefined
        ? "the tag is left without a name"
        : `the tag of its reference, '${ownTag}', is taken`,
    );
  const to = isName ? name : (ownTag ?? "");
  return itemText(to === ownTag ? image : { ...image, to: { name: to } }, contexts.image, path, notes);
};
