import * as functions from "../compile/specFunctions.js";
import { specContext } from "../language/context.js";
import { functionOfHoles } from "./functionOfHoles.js";
import type { PackedText } from "./packed.js";

const contexts = { spec: specContext };

// Apart from documents.ts, because bundlers leave out files: a bundle with specs alone is 14 KB smaller.

/**
 * Replaces the tag in bundles that the build plugin has transformed. Takes a packed text, and returns a function that
 * takes the values of its holes, and returns or throws what the tag does. Needs no parser.
 */
export const importSpec = (packed: PackedText) => functionOfHoles(functions.importSpec, packed, contexts);

/** As `importSpec`, for `clauses`. */
export const clauses = (packed: PackedText) => functionOfHoles(functions.clauses, packed, contexts);
