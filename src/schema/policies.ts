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
      help: "Makes the server look at the source again at intervals and import what is new (15 minutes unless the cluster says otherwise).",
    },
    importMode: {
      type: "string",
      word: "importMode",
      values: ["Legacy", "PreserveOriginal"],
      since: "4.12",
      go: "v1.ImportModeType",
      help: "What to import of a multi-architecture image: Legacy takes the one manifest for the cluster's own architecture, PreserveOriginal the manifest list with all of them.",
    },
  },
} as const satisfies Struct;

/** openshift/api image/v1 TagReferencePolicy. */
export const tagReferencePolicy = {
  name: "TagReferencePolicy",
  help: "How a pod or build that uses the tag addresses the image.",
  fields: {
    type: {
      type: "string",
      word: "referencePolicy",
      values: ["Source", "Local"],
      go: "v1.TagReferencePolicyType",
      always: true,
      help: "Source (the default) pulls from where the image came from; Local pulls through the cluster's own registry, with its credentials and cache.",
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
      help: "Lets pods and builds of the namespace name the stream in place of an image, as in `image: web:latest`.",
    },
  },
} as const satisfies Struct;
