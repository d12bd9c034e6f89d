import type { Struct } from "./field.js";

/** openshift/api image/v1 TagImportPolicy. */
export const tagImportPolicy = {
  name: "TagImportPolicy",
  help: "How the images of a tag are imported.",
  fields: {
    insecure: {
      type: "boolean",
      word: "insecure",
      help: "Lets the server skip the check of the registry's certificate, or use plain HTTP.",
    },
    scheduled: {
      type: "boolean",
      word: "scheduled",
      help: "Makes the server check the source for new images at intervals: every 15 minutes, unless the cluster is configured otherwise.",
    },
    importMode: {
      type: "string",
      word: "importMode",
      values: ["Legacy", "PreserveOriginal"],
      constants: true,
      rare: true,
      default: "Legacy",
      since: "4.12",
      go: "v1.ImportModeType",
      help: "How to import a multi-architecture image: Legacy imports the one manifest of the cluster's own architecture, PreserveOriginal the manifest list with all of them.",
    },
  },
} as const satisfies Struct;

/** openshift/api image/v1 TagReferencePolicy. */
export const tagReferencePolicy = {
  name: "TagReferencePolicy",
  help: "How pods and builds that use the tag pull the image.",
  fields: {
    type: {
      type: "string",
      word: "referencePolicy",
      values: ["Source", "Local"],
      constants: true,
      rare: true,
      default: "Source",
      go: "v1.TagReferencePolicyType",
      always: true,
      help: "Source (the default) pulls from the registry that the image comes from; Local pulls through the cluster's own registry, with its credentials and cache.",
    },
  },
} as const satisfies Struct;

/** openshift/api image/v1 ImageLookupPolicy. */
export const imageLookupPolicy = {
  name: "ImageLookupPolicy",
  help: "How the image stream takes part in resolving short image names.",
  fields: {
    local: {
      type: "boolean",
      word: "lookupLocal",
      always: true,
      help: "Lets pods and builds of the namespace use the stream's name as an image, as in `image: web:latest`.",
    },
  },
} as const satisfies Struct;
