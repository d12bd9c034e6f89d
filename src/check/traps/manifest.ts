import { type ImageReference, parseImageReference } from "../../reference/imageReference.js";
import { fieldOf } from "../../schema/field.js";
import {
  type ItemField,
  type ItemType,
  isManifestKind,
  itemFields,
  kinds,
  type ManifestKind,
} from "../../schema/kinds.js";
import { isObject } from "../../schema/values.js";
import type { Path } from "../../text/path.js";

/** Fields by name, with values of any type. Traps skip values of a wrong type: the verdicts report them. */
export type Fields = Readonly<Record<string, unknown>>;

/** One source of images in a manifest: an item, or the repository that backs a stream. */
export interface Entry {
  readonly type: ItemType;
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
  /** The manifest itself, its metadata and its spec. What is not an object has no fields. */
  readonly root: Fields;
  readonly metadata: Fields;
  readonly spec: Fields;
  /** True for an ImageStreamImport. */
  readonly isImport: boolean;
  /** True for an ImageStreamImport with `import: true`, which writes tags. */
  readonly imports: boolean;
  readonly entries: readonly Entry[];
  /** The importMode of the cluster, which a source has that does not say one. */
  readonly importMode: string;
}

const noFields: Fields = {};

/** The fields of a value; none if it is not an object. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : noFields);

/** True for a field that is missing. The server treats null as missing. */
export const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** Reads a manifest. Values that are not manifests, and parts of a wrong type, give no entries. */
export function readManifest(manifest: unknown, importMode = "Legacy"): Manifest {
  const root = fieldsOf(manifest);
  const { kind } = root;
  const metadata = fieldsOf(root.metadata);
  const spec = fieldsOf(root.spec);
  if (!isManifestKind(kind))
    return { root: {}, metadata, spec, isImport: false, imports: false, entries: [], importMode };
  const isImport = hasField(kind, "import");
  const items = itemFields[kind].flatMap((field) => entriesOf(field, spec[field.name]));
  return {
    root,
    metadata,
    spec,
    isImport,
    imports: isImport && spec.import === true,
    entries: [...backingOf(kind, spec), ...items],
    importMode,
  };
}

/** True if the spec of a kind has a field. */
const hasField = (kind: ManifestKind, name: string): boolean =>
  fieldOf(kinds[kind].fields.spec.type, name) !== undefined;

/** The repository that backs a whole stream. */
function backingOf(kind: ManifestKind, { dockerImageRepository }: Fields): Entry[] {
  if (!hasField(kind, "dockerImageRepository")) return [];
  const path = ["spec", "dockerImageRepository"];
  const reference = referenceOf("DockerImage", dockerImageRepository);
  return [{ type: "repository", path, fields: {}, policy: {}, source: path, reference }];
}

function entriesOf({ name, type, isList }: ItemField, value: unknown): Entry[] {
  if (!isList) return isObject(value) ? [new ItemEntry(type, value, name)] : [];
  const entries: Entry[] = [];
  for (const [index, item] of Array.isArray(value) ? value.entries() : [])
    if (isObject(item)) entries.push(new ItemEntry(type, item, name, index));
  return entries;
}

/** An item. Its paths are made when a finding needs them: most of many items have none. */
class ItemEntry implements Entry {
  readonly type: ItemType;
  readonly fields: Fields;
  readonly policy: Fields | undefined;
  readonly reference: ImageReference | undefined;
  private readonly field: string;
  private readonly index: number | undefined;

  constructor(type: ItemType, fields: Fields, field: string, index?: number) {
    const { from, importPolicy } = fields;
    this.type = type;
    this.fields = fields;
    this.policy = isAbsent(importPolicy) ? noFields : isObject(importPolicy) ? importPolicy : undefined;
    this.reference = isObject(from) ? referenceOf(from.kind, from.name) : undefined;
    this.field = field;
    this.index = index;
  }

  get path(): Path {
    return this.index === undefined ? ["spec", this.field] : ["spec", this.field, this.index];
  }

  get source(): Path {
    return [...this.path, "from", "name"];
  }
}

function referenceOf(kind: unknown, name: unknown): ImageReference | undefined {
  if (kind !== "DockerImage" || typeof name !== "string") return undefined;
  const reference = parseImageReference(name);
  return "error" in reference ? undefined : reference;
}
