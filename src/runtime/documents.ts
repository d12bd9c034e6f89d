import * as functions from "../compile/documentFunctions.js";
import { contexts } from "../language/contexts.js";
import { functionOfHoles } from "./functionOfHoles.js";
import type { PackedText } from "./packed.js";

/**
 * Replaces the tag in bundles that the build plugin has worked on: takes a packed text and returns a function of the
 * values of its holes, with the results and the errors of the tag. Needs no parser.
 */
export const imageStreams = (packed: PackedText) => functionOfHoles(functions.imageStreams, packed, contexts);

/** As `imageStreams`, for `imageStreamImports`. */
export const imageStreamImports = (packed: PackedText) =>
  functionOfHoles(functions.imageStreamImports, packed, contexts);
