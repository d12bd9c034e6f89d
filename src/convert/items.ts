import { ownTag } from "../compile/imageStream.js";
import type { ManifestKind } from "../compile/targets.js";
import { type Context, contexts } from "../language/context.js";
import { printValues, sayable } from "../language/print.js";
import { describe, isObject } from "../schema/types.js";
import type { Path } from "../text/path.js";
import type { Notes } from "./notes.js";

type Fields = Readonly<Record<string, unknown>>;

/** The lines of a document for the tags, or the repository and the images, of a manifest's spec. */
export function itemTexts(spec: Fields, kind: ManifestKind, notes: Notes): string[] {
  if (kind === "ImageStream") return listTexts(spec.tags, ["spec", "tags"], tagText, notes);
  const { repository, images } = spec;
  const texts =
    repository === undefined ? [] : [textOf(repository, ["spec", "repository"], repositoryText, notes)];
  return [...texts.flat(), ...listTexts(images, ["spec", "images"], imageText, notes)];
}

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

/** The line of an item. `own` gives the path in the manifest of what the language keeps under another. */
function itemText(
  item: Fields,
  context: Context,
  path: Path,
  notes: Notes,
  own: (path: Path) => Path = (same) => same,
): string[] {
  const said = sayable(item, context);
  if (said.values[context.subject] === undefined) {
    notes.leftOut(path, `it has no ${context.word === "tag" ? "name" : "from.name"} that can be said`);
    return [];
  }
  for (const refusal of said.refusals) notes.leftOut([...path, ...own(refusal.path)], refusal.why);
  if (isObject(item.from) && item.from.kind === undefined)
    notes.missing([...path, "from", "kind"], "it is taken for DockerImage");
  return [printValues(said, context, "  ")];
}

const imageText: ToText = (image, path, notes) => itemText(image, contexts.image, path, notes);

const repositoryText: ToText = (repository, path, notes) =>
  itemText(repository, contexts.repository, path, notes);

/** A tag with a source is an image that goes to it. Its generation is the server's. */
const tagText: ToText = ({ generation, ...tag }, path, notes) => {
  if (!isObject(tag.from)) return itemText(tag, contexts.tag, path, notes);
  const { name, ...rest } = tag;
  const { kind = "DockerImage", name: reference } = tag.from;
  const tagOfReference = ownTag(kind, reference);
  if (name === undefined && tagOfReference !== undefined)
    notes.missing([...path, "name"], `the tag of its reference, '${tagOfReference}', is taken`);
  const image = name === tagOfReference ? rest : { ...rest, to: { name } };
  return itemText(image, contexts.image, path, notes, (own) => (own[0] === "to" ? ["name"] : own));
};
