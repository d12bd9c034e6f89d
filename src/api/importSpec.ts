import * as functions from "../compile/specFunctions.js";
import type { ImageImportSpec } from "../schema/api.generated.js";
import type { TypedTag } from "../typed/typed.js";
import { makeTag } from "./tag.js";

/** Fields of an ImageImportSpec: what `clauses`, `merge` and the withX functions give. */
export type SpecPatch = { readonly [Name in keyof ImageImportSpec]?: Partial<ImageImportSpec[Name]> };

/** What a hole takes: text, or an integer for it; a boolean after a flag; an object in the place of a clause. */
export type Hole = string | number | boolean | SpecPatch;

/**
 * The ImageImportSpec that a text stands for: `` importSpec`from nginx:1.17 scheduled local` ``, or a call with a
 * string. A new plain object each time, its fields in the order of the API, with nothing that was not said but the
 * kind: DockerImage where none is given. The result of a call with a literal has its exact type, and a wrong literal
 * does not type-check. Throws an ImportSpecError that shows every mistake. Follows openshift/api
 * image/v1 ImageImportSpec.
 */
export const importSpec: TypedTag<"spec", ImageImportSpec, Hole> = makeTag(functions.importSpec) as never;

/**
 * The fields that clauses set, without a `from`: `` clauses`scheduled local` ``. Made for a hole in the place of a
 * clause, and for merge. Throws an ImportSpecError that shows every mistake.
 */
export const clauses: TypedTag<"clauses", SpecPatch, Hole> = makeTag(functions.clauses) as never;
