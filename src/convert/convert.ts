import { type ManifestKind, ownTag } from "../compile/manifests.js";
import { type Context, contexts } from "../language/context.js";
import { printValues, type Sayable, sayable } from "../language/print.js";
import { isObject } from "../schema/types.js";
import type { Finding } from "../text/finding.js";
import { type Path, pathText } from "../text/path.js";

/** A document that stands for a manifest, and what of the manifest it could not take along. */
export interface Conversion {
  readonly text: string;
  readonly notes: readonly Finding[];
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});
const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** No manifest of the API nests as deep as this. */
const deepest = 100;

/** A value without the fields that are null, which the server takes for absent. */
function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((each) => withoutNulls(each, depth + 1));
  const kept = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutNulls(each, depth + 1)]));
}

/** What the server writes into every object that it stores: not worth a word when it stays behind. */
const setByServer = new Set([
  "uid",
  "resourceVersion",
  "generation",
  "creationTimestamp",
  "selfLink",
  "managedFields",
]);

/**
 * The document that stands for a manifest of an ImageStream or ImageStreamImport: rendered as the same kind, it gives
 * the manifest back, less empty objects and what `notes` lists. Status and the metadata that the server sets stay
 * behind without a note. Takes any value; what is no such manifest gives an empty text and a note.
 */
export function convert(manifest: unknown): Conversion {
  const notes: Finding[] = [];
  const note = (path: Path, why: string) =>
    notes.push({
      code: "not-converted",
      severity: "warning",
      path,
      message: `${pathText(path)} is left out: ${why}`,
    });

  const said = (object: Fields, context: Context, pathOf: (path: Path) => Path): Sayable => {
    const result = sayable(object, context);
    for (const { path, why } of result.refusals) note(pathOf(path), why);
    return result;
  };

  const streamText = (object: Fields): string => {
    const { name, ...metadata } = fieldsOf(object.metadata);
    const kept = Object.entries(metadata).filter(([key]) => !setByServer.has(key));
    const { tags, images, repository, import: imports, ...rest } = fieldsOf(object.spec);
    const looksOnly = object.kind === "ImageStreamImport" && imports !== true;
    const spec = looksOnly ? { ...rest, import: imports ?? false } : rest;
    if (typeof name !== "string") note(["metadata", "name"], "a stream needs a name");
    const stream = {
      metadata: { name: typeof name === "string" ? name : "", ...Object.fromEntries(kept) },
      spec,
    };
    return printValues(
      said(stream, contexts.stream, (path) => path),
      contexts.stream,
    );
  };

  const itemText = (object: Fields, context: Context, prefix: Path): string[] => {
    const result = said(object, context, (path) => [...prefix, ...path]);
    if (result.values[context.subject] !== undefined) return [printValues(result, context, "  ")];
    note(prefix, "it has no name");
    return [];
  };

  const tagText = (tag: Fields, prefix: Path): string[] => {
    if (!isObject(tag.from)) return itemText(tag, contexts.tag, prefix);
    const { name, ...rest } = tag;
    const { kind = "DockerImage", name: reference } = tag.from;
    const to = name === ownTag(kind, reference) ? {} : { to: { name } };
    if (tag.from.kind === undefined)
      note([...prefix, "from"], "it has no kind, and is taken for a DockerImage");
    return itemText({ ...rest, ...to }, contexts.image, prefix);
  };

  const membersOf = (object: Fields, kind: ManifestKind): string[] => {
    const spec = fieldsOf(object.spec);
    if (kind === "ImageStream")
      return itemsOf(spec.tags).flatMap((tag, place) => tagText(fieldsOf(tag), ["spec", "tags", place]));
    const repository = isObject(spec.repository)
      ? itemText(spec.repository, contexts.repository, ["spec", "repository"])
      : [];
    const images = itemsOf(spec.images).flatMap((image, place) =>
      itemText(fieldsOf(image), contexts.image, ["spec", "images", place]),
    );
    return [...repository, ...images];
  };

  const kind = isObject(manifest) ? manifest.kind : undefined;
  if (!isObject(manifest) || (kind !== "ImageStream" && kind !== "ImageStreamImport")) {
    note([], "it is neither an ImageStream nor an ImageStreamImport");
    return { text: "", notes };
  }
  const object = fieldsOf(withoutNulls(manifest));
  return { text: [streamText(object), ...membersOf(object, kind)].join("\n"), notes };
}
