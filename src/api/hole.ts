import type { ImageImportSpec } from "../schema/api.generated.js";

/** Some fields of an ImageImportSpec, as `clauses`, `merge` and the withX functions return them. */
export type SpecPatch = { readonly [Name in keyof ImageImportSpec]?: Partial<ImageImportSpec[Name]> };

/** The values that a hole accepts: a string or integer as a value, a boolean after a flag, an object in place of a clause. */
export type Hole = string | number | boolean | SpecPatch;
