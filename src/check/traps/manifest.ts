import { type ImageReference, parseImageReference } from "../../reference/imageReference.js";
import { isManifestKind, type ManifestKind } from "../../schema/kinds.js";
import { isObject } from "../../schema/values.js";
import type { Path } from "../../text/path.js";

/** Fields by name, with values of any type. Traps skip values of a wrong type: the verdicts report them. */
export type Fields = Readonly<Record<string, unknown>>;

/** One source of images in a manifest: a tag of a stream, an image of an import, or a repository. */
export interface Entry {
  readonly type: "tag" | "image" | "repository";
  readonly path: Path;
  readonly fields: Fields;
  /** The fields of its importPolicy; undefined if that is not an object, so that they are not known. */
  readonly policy: Fields | undefined;
  /** The path of its reference. */
  readonly source: Path;
  /** The DockerImage that it names; undefined if it names none, or if the reference is wrong or has a parameter. */
  readonly reference: ImageReference | undefined;
}

/** A manifest, reduced to the fields that the traps read. */
export interface Manifest {
  /** True for an ImageStreamImport with `import: true`, which writes tags. */
  readonly imports: boolean;
  readonly entries: readonly Entry[];
}

/** True for a field that is missing. The server treats null as missing. */
export const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** Reads the spec of a manifest, by its kind. */
const readers: Readonly<Record<ManifestKind, (spec: Fields) => Manifest>> = {
  ImageStream: ({ dockerImageRepository, tags }) => {
    const path = ["spec", "dockerImageRepository"];
    const reference = referenceOf("DockerImage", dockerImageRepository);
    const backing: Entry = { type: "repository", path, fields: {}, policy: {}, source: path, reference };
    return { imports: false, entries: [backing, ...entriesOf("tag", tags, ["spec", "tags"])] };
  },
  ImageStreamImport: ({ import: imports, repository, images }) => {
    const repositories = isObject(repository)
      ? [entryOf("repository", repository, ["spec", "repository"])]
      : [];
    const entries = [...repositories, ...entriesOf("image", images, ["spec", "images"])];
    return { imports: imports === true, entries };
  },
};

/** Reads a manifest. Values that are not manifests, and parts of a wrong type, give no entries. */
export function readManifest(manifest: unknown): Manifest {
  const { kind, spec } = isObject(manifest) ? manifest : {};
  return isManifestKind(kind) && isObject(spec) ? readers[kind](spec) : { imports: false, entries: [] };
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
