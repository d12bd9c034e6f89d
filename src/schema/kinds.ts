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

/** The kinds of manifests. What the compiler and the server know of each is in their own tables. */
export const kinds: Kinds = { ImageStream: imageStream, ImageStreamImport: imageStreamImport };

/** The kind of manifest that specs outside a document are for: they say what to import. */
export const kindOfSpecs: ManifestKind = "ImageStreamImport";

export const isManifestKind = (value: unknown): value is ManifestKind =>
  (kindNames as readonly unknown[]).includes(value);
