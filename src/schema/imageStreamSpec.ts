import type { Struct } from "./field.js";
import { tagReference } from "./imageImportSpec.js";
import { metadata } from "./objectMeta.js";
import { imageLookupPolicy } from "./policies.js";

/** openshift/api image/v1 ImageStreamSpec. */
export const imageStreamSpec = {
  name: "ImageStreamSpec",
  help: "The desired content of the image stream.",
  fields: {
    lookupPolicy: { type: imageLookupPolicy, help: imageLookupPolicy.help },
    dockerImageRepository: {
      type: "string",
      word: "dockerImageRepository",
      help: "A repository that backs the whole stream. Deprecated: name the source of each tag instead.",
    },
    tags: { type: { list: tagReference }, help: "The tags of the stream." },
  },
} as const satisfies Struct;

/** An ImageStream without its status, which only the server sets. */
export const imageStreamWithoutStatus = {
  name: "ImageStream",
  help: "A named set of tags, each of which points to an image and can follow its source.",
  fields: {
    metadata,
    spec: { type: imageStreamSpec, required: true, help: imageStreamSpec.help },
  },
} as const satisfies Struct;
