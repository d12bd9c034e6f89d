import type { Struct } from "./field.js";
import { imageStream, imageStreamImport } from "./imageStream.js";

/**
 * The kinds of manifests that a document can become. A list, not the keys of `kinds`: bundles that check nothing do not
 * need the structs.
 */
export const kindNames = ["ImageStream", "ImageStreamImport"] as const;

export type ManifestKind = (typeof kindNames)[number];

/** The struct of each kind of manifest. */
export interface Kinds extends Record<ManifestKind, Struct> {
  readonly ImageStream: typeof imageStream;
  readonly ImageStreamImport: typeof imageStreamImport;
}

/** The kinds of manifests. The tables of the compiler and of the server have the rest. */
export const kinds: Kinds = { ImageStream: imageStream, ImageStreamImport: imageStreamImport };

/** The kind of manifest that specs outside a document are for: they say what to import. */
export const kindOfSpecs: ManifestKind = "ImageStreamImport";

/** The type of an item in a manifest: a tag of a stream, an image of an import, or a repository. */
export type ItemType = "tag" | "image" | "repository";

/** A field of a spec that holds an item, or a list of items. */
export interface ItemField {
  readonly name: string;
  readonly type: ItemType;
  readonly isList: boolean;
}

/** The fields of a kind's spec that hold items, in the order in which a document has the items. */
export const itemFields: Readonly<Record<ManifestKind, readonly ItemField[]>> = {
  ImageStream: [{ name: "tags", type: "tag", isList: true }],
  ImageStreamImport: [
    { name: "repository", type: "repository", isList: false },
    { name: "images", type: "image", isList: true },
  ],
};

export const isManifestKind = (value: unknown): value is ManifestKind =>
  (kindNames as readonly unknown[]).includes(value);
