import { imageStream, imageStreamImport } from "./imageStream.js";

/** The struct of each kind of manifest. */
export interface Kinds {
  readonly ImageStream: typeof imageStream;
  readonly ImageStreamImport: typeof imageStreamImport;
}

/** The kinds of manifests that a document can become. */
export type ManifestKind = keyof Kinds;

/** The kinds of manifests. What the compiler and the server know of each is in their own tables. */
export const kinds: Kinds = { ImageStream: imageStream, ImageStreamImport: imageStreamImport };

export const kindNames = Object.keys(kinds) as readonly ManifestKind[];

/** The kind of manifest that specs outside a document are for: they say what to import. */
export const kindOfSpecs: ManifestKind = "ImageStreamImport";

export const isManifestKind = (value: unknown): value is ManifestKind =>
  typeof value === "string" && Object.hasOwn(kinds, value);
