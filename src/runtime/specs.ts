import * as functions from "../compile/specFunctions.js";
import { specContext } from "../language/context.js";
import { functionOfHoles } from "./functionOfHoles.js";
import type { PackedSite } from "./packedSite.js";

const contexts = { spec: specContext };

/**
 * What the build plugin calls in the place of the tag, without the parser: takes a compiled text and gives the function
 * of its holes. The result and the errors are those of the tag.
 */
export const importSpec = (site: PackedSite) => functionOfHoles(functions.importSpec, site, contexts);

/** As `importSpec`, for `clauses`. */
export const clauses = (site: PackedSite) => functionOfHoles(functions.clauses, site, contexts);
