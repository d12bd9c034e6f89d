import { documentFunction } from "../compile/documentFunctions.js";
import type { ImageStream, ImageStreamImport } from "../schema/api.generated.js";
import { makeTag } from "./tag.js";

/**
 * Returns the ImageStreams of a document, one per `stream`, each with its tags sorted by name. Throws an ImportSpecError
 * that shows every mistake, also what an ImageStream cannot hold.
 */
export const imageStreams = makeTag<"ImageStream", ImageStream[]>(documentFunction("ImageStream"));

/**
 * Returns the ImageStreamImports of a document, one per `stream`. Throws an ImportSpecError that shows every mistake,
 * also what an ImageStreamImport cannot hold.
 */
export const imageStreamImports = makeTag<"ImageStreamImport", ImageStreamImport[]>(
  documentFunction("ImageStreamImport"),
);
