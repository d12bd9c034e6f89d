import { makeManifests } from "./manifests.js";
import { fillItem } from "./specsOfHole.js";
import type { TextFunction } from "./textFunction.js";

const documentFunction = (name: string, rule: TextFunction["rule"]): TextFunction => ({
  name,
  rule,
  isDocument: true,
  fill: fillItem,
  finish: (plans, collector) => makeManifests(plans, undefined, collector).map(({ manifest }) => manifest),
});

/** The function that makes the ImageStreams of a document that has nothing else. */
export const imageStreams = documentFunction("imageStreams", "streams");

/** The function that makes the ImageStreamImports of a document that has nothing else. */
export const imageStreamImports = documentFunction("imageStreamImports", "imports");

/** The function that makes the manifests of any document. */
export const manifests = documentFunction("manifests", "document");
