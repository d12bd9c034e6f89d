import * as functions from "../compile/documentFunctions.js";
import { contexts } from "../language/contexts.js";
import { functionOfHoles } from "./functionOfHoles.js";
import type { PackedSite } from "./packedSite.js";

/**
 * What the build plugin calls in the place of the tag, without the parser: takes a compiled text and gives the function
 * of its holes. The result and the errors are those of the tag.
 */
export const imageStreams = (site: PackedSite) => functionOfHoles(functions.imageStreams, site, contexts);

/** As `imageStreams`, for `imageStreamImports`. */
export const imageStreamImports = (site: PackedSite) =>
  functionOfHoles(functions.imageStreamImports, site, contexts);
