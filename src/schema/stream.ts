import type { Struct } from "./field.js";
import { imageStreamImportSpec } from "./imageStreamImportSpec.js";
import { imageStreamSpec } from "./imageStreamSpec.js";
import { metadata } from "./objectMeta.js";

/** What a `stream` of a document can say: of an ImageStream, of an ImageStreamImport, or of both. */
export const stream = {
  name: "Stream",
  help: "An image stream of a document.",
  fields: {
    metadata,
    spec: {
      type: {
        name: "StreamSpec",
        help: "What is said of the stream as a whole.",
        fields: {
          lookupPolicy: imageStreamSpec.fields.lookupPolicy,
          dockerImageRepository: imageStreamSpec.fields.dockerImageRepository,
          import: imageStreamImportSpec.fields.import,
        },
      },
      help: "What is said of the stream as a whole.",
    },
  },
} as const satisfies Struct;
