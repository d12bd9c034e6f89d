import * as documentFunctions from "../compile/documentFunctions.js";
import type { ImageStream, ImageStreamImport } from "../schema/api.generated.js";
import type { DocumentHole } from "./hole.js";
import { makeTag } from "./tag.js";

/**
 * Returns the ImageStreams of a document, one per `stream`, each with its tags sorted by name. A hole alone after `from`
 * takes a spec or an array of them, too. Throws an ImportSpecError that shows every mistake; an `import` is one.
 */
export const imageStreams = makeTag<"streams", ImageStream[], DocumentHole>(documentFunctions.imageStreams);

/**
 * Returns the ImageStreamImports of a document, one per `import`. Throws an ImportSpecError that shows every mistake; a
 * `stream` is one.
 */
export const imageStreamImports = makeTag<"imports", ImageStreamImport[], DocumentHole>(
  documentFunctions.imageStreamImports,
);

/**
 * Returns the manifests of a document in its order: an ImageStream per `stream`, an ImageStreamImport per `import`. Throws
 * an ImportSpecError that shows every mistake.
 */
export const manifests = makeTag<"document", (ImageStream | ImageStreamImport)[], DocumentHole>(
  documentFunctions.manifests,
);
