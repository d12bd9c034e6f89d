import * as documentFunctions from "../compile/documentFunctions.js";
import { contexts } from "../language/contexts.js";
import { functionOfHoles } from "./functionOfHoles.js";
import type { PackedText } from "./packed.js";

/**
 * Replaces the tag in bundles that the build plugin has transformed. Takes a packed text, and returns a function that
 * takes the values of its holes, and returns or throws what the tag does. Needs no parser.
 */
export const imageStreams = (packed: PackedText) =>
  functionOfHoles(documentFunctions.imageStreams, packed, contexts);

/** As `imageStreams`, for `imageStreamImports`. */
export const imageStreamImports = (packed: PackedText) =>
  functionOfHoles(documentFunctions.imageStreamImports, packed, contexts);

/** As `imageStreams`, for `manifests`. */
export const manifests = (packed: PackedText) =>
  functionOfHoles(documentFunctions.manifests, packed, contexts);
