import * as functions from "../compile/specFunctions.js";
import type { ImageImportSpec } from "../schema/api.generated.js";
import type { SpecPatch } from "./hole.js";
import { makeTag } from "./tag.js";

/**
 * Returns the ImageImportSpec of a text: `` importSpec`from nginx:1.17 scheduled local` ``, or a call with a string.
 * It is a new plain object with only the fields that the text sets, in the order of the API, and `kind: DockerImage` if
 * the text names no kind. The result of a call with a literal has its exact type, and a wrong literal does not
 * type-check. Throws an ImportSpecError that shows every mistake. Follows openshift/api image/v1 ImageImportSpec.
 */
export const importSpec = makeTag<"spec", ImageImportSpec>(functions.importSpec);

/**
 * Returns the fields that clauses set, without a `from`: `` clauses`scheduled local` ``. Pass them in a hole in place of
 * a clause, or to `merge`. Throws an ImportSpecError that shows every mistake.
 */
export const clauses = makeTag<"clauses", SpecPatch>(functions.clauses);
