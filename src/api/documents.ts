import { documentFunction, manifestsFunction } from "../compile/documentFunctions.js";
import type { ImageStream, ImageStreamImport } from "../schema/api.generated.js";
import { makeTag } from "./tag.js";

/**
 * Returns the ImageStreams of a document, one per `stream`, each with its tags sorted by name. Throws an ImportSpecError
 * that shows every mistake, also what an ImageStream cannot hold.
 */
export const imageStreams = makeTag<"streams", ImageStream[]>(documentFunction("ImageStream"));

/**
 * Returns the ImageStreamImports of a document, one per `stream`. Throws an ImportSpecError that shows every mistake,
 * also what an ImageStreamImport cannot hold.
 */
export const imageStreamImports = makeTag<"imports", ImageStreamImport[]>(
  documentFunction("ImageStreamImport"),
);

/**
 * Returns the manifests of a document in its order: an ImageStream per `stream`, an ImageStreamImport per `import`. Throws
 * an ImportSpecError that shows every mistake.
 */
export const manifests = makeTag<"document", (ImageStream | ImageStreamImport)[]>(manifestsFunction);
