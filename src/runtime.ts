import type { TextFunction } from "./compile/functions.js";
import * as functions from "./compile/functions.js";
import { type PackedSite, unpackSite } from "./packed.js";
import { evaluate } from "./site.js";

/** Makes the function of the holes that a tag with holes is, once its text is compiled. */
const runtimeOf = (called: TextFunction) => (packed: PackedSite) => {
  const site = unpackSite(packed);
  return (...holes: readonly unknown[]): unknown => evaluate(called, site, holes);
};

/**
 * What the build plugin calls in the place of the tags, without the parser: a function for each, which takes a compiled
 * text and gives the function of its holes. The result and the errors are those of the tag.
 */
export const importSpec = runtimeOf(functions.importSpec);
export const clauses = runtimeOf(functions.clauses);
export const imageStreams = runtimeOf(functions.imageStreams);
export const imageStreamImports = runtimeOf(functions.imageStreamImports);
