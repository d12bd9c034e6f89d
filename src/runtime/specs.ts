import * as functions from "../compile/specFunctions.js";
import { specContext } from "../language/context.js";
import { functionOfHoles } from "./functionOfHoles.js";
import type { PackedText } from "./packed.js";

const contexts = { spec: specContext };

/**
 * Replaces the tag in bundles that the build plugin has worked on: takes a packed text and returns a function of the
 * values of its holes, with the results and the errors of the tag. Needs no parser.
 */
export const importSpec = (packed: PackedText) => functionOfHoles(functions.importSpec, packed, contexts);

/** As `importSpec`, for `clauses`. */
export const clauses = (packed: PackedText) => functionOfHoles(functions.clauses, packed, contexts);
