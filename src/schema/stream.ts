import type { Struct } from "./field.js";
import { imageStreamImportSpec } from "./imageStreamImportSpec.js";
import { imageStreamSpec } from "./imageStreamSpec.js";
import { metadata } from "./objectMeta.js";

/** The fields that a `stream` of a document can set: those of an ImageStream, of an ImageStreamImport, or of both. */
export const stream = {
  name: "Stream",
  help: "An image stream of a document.",
  fields: {
    metadata,
    spec: {
      type: {
        name: "StreamSpec",
        help: "The fields of the stream as a whole.",
        fields: {
          lookupPolicy: imageStreamSpec.fields.lookupPolicy,
          dockerImageRepository: imageStreamSpec.fields.dockerImageRepository,
          import: imageStreamImportSpec.fields.import,
        },
      },
      help: "The fields of the stream as a whole.",
    },
  },
} as const satisfies Struct;
