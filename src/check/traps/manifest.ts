import { type ImageReference, parseImageReference } from "../../reference/imageReference.js";
import { isObject } from "../../schema/values.js";
import type { Path } from "../../text/path.js";

/** Fields by name. A value can be of any type: what is not of the field's own is no business of the traps. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a manifest says of one source of images: a tag of a stream, an image of an import, or a repository. */
export interface Entry {
  readonly type: "tag" | "image" | "repository";
  readonly path: Path;
  readonly fields: Fields;
  /** The fields of its importPolicy; undefined if that is not known, being no object. */
  readonly policy: Fields | undefined;
  /** Where the text of its reference stands. */
  readonly source: Path;
  /** The DockerImage that it names; undefined if it names none, or one that the server or a Template still has to read. */
  readonly reference: ImageReference | undefined;
}

/** A manifest as the traps read it. */
export interface Manifest {
  /** An ImageStreamImport with `import: true`, which writes tags. */
  readonly imports: boolean;
  readonly entries: readonly Entry[];
}

/** Go takes null for absent. */
export const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** Reads an ImageStream or an ImageStreamImport. Everything else, and what is malformed in one, has no entries. */
export function readManifest(manifest: unknown): Manifest {
  const { kind, spec } = isObject(manifest) ? manifest : {};
  if (!isObject(spec)) return { imports: false, entries: [] };
  if (kind === "ImageStream") {
    const path = ["spec", "dockerImageRepository"];
    const reference = referenceOf("DockerImage", spec.dockerImageRepository);
    const backing: Entry = { type: "repository", path, fields: {}, policy: {}, source: path, reference };
    return { imports: false, entries: [backing, ...entriesOf("tag", spec.tags, ["spec", "tags"])] };
  }
  if (kind !== "ImageStreamImport") return { imports: false, entries: [] };
  const { repository } = spec;
  const repositories = isObject(repository)
    ? [entryOf("repository", repository, ["spec", "repository"])]
    : [];
  const images = entriesOf("image", spec.images, ["spec", "images"]);
  return { imports: spec.import === true, entries: [...repositories, ...images] };
}

function entriesOf(type: Entry["type"], list: unknown, path: Path): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, index) => (isObject(item) ? [entryOf(type, item, [...path, index])] : []));
}

function entryOf(type: Entry["type"], fields: Fields, path: Path): Entry {
  const { from, importPolicy } = fields;
  return {
    type,
    path,
    fields,
    policy: isAbsent(importPolicy) ? {} : isObject(importPolicy) ? importPolicy : undefined,
    source: [...path, "from", "name"],
    reference: isObject(from) ? referenceOf(from.kind, from.name) : undefined,
  };
}

function referenceOf(kind: unknown, name: unknown): ImageReference | undefined {
  if (kind !== "DockerImage" || typeof name !== "string") return undefined;
  const reference = parseImageReference(name);
  return "error" in reference ? undefined : reference;
}
