import type {
  ImageImportSpec,
  ImageLookupPolicy,
  ObjectMeta,
  TagReference,
} from "../schema/api.generated.js";
import type { Parameter } from "../schema/values.js";

/** A type whose booleans may be parameters of a Template: `"${{NAME}}"`. */
export type WithParameters<T> = T extends boolean
  ? T | Parameter
  : T extends string
    ? T
    : T extends object
      ? { [Name in keyof T]: WithParameters<T[Name]> }
      : T;

/** Some fields of an ImageImportSpec, as `clauses`, `merge` and the withX functions return them. */
export type SpecPatch = { readonly [Name in keyof ImageImportSpec]?: Partial<ImageImportSpec[Name]> };

/** The values that a hole accepts: a string or integer as a value, a boolean after a flag, an object in place of a clause. */
export type Hole = string | number | boolean | WithParameters<SpecPatch>;

/** The fields that only the tags of an ImageStream have. */
type TagFields = Pick<TagReference, "reference" | "annotations">;

/** An image of a stream: an ImageImportSpec, with fields that only the tags of an ImageStream have. */
export type StreamImage = WithParameters<Omit<ImageImportSpec, "includeManifest"> & TagFields>;

/** An image of an import. */
export type ImportImage = WithParameters<ImageImportSpec>;

/** Some fields of an item of a document, as the withX functions return them. */
type ItemPatch = WithParameters<SpecPatch & Partial<TagFields>>;

/** Some fields of a stream or import as a whole. */
interface OwnerPatch {
  readonly metadata?: Partial<ObjectMeta>;
  readonly spec?: {
    readonly lookupPolicy?: WithParameters<ImageLookupPolicy>;
    readonly dockerImageRepository?: string;
    readonly import?: boolean | Parameter;
  };
}

/** The values that a hole of a document accepts: also specs after `from`, and fields of a stream or import after its name. */
export type DocumentHole =
  | Hole
  | ItemPatch
  | OwnerPatch
  | StreamImage
  | readonly (StreamImage | ImportImage)[];
