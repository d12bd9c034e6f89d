import type { Struct } from "./field.js";
import { imageImportSpec, repositoryImportSpec } from "./imageImportSpec.js";
import { metadata } from "./objectMeta.js";

/** openshift/api image/v1 ImageStreamImportSpec. */
export const imageStreamImportSpec = {
  name: "ImageStreamImportSpec",
  help: "The images to import.",
  fields: {
    import: {
      type: "boolean",
      word: "dryRun",
      sets: false,
      default: "true",
      always: true,
      required: true,
      help: "Whether to import: true writes the tags of the image stream that has the object's name, false is a dry run.",
    },
    repository: {
      type: repositoryImportSpec,
      go: "*v1.RepositoryImportSpec",
      help: repositoryImportSpec.help,
    },
    images: { type: { list: imageImportSpec }, help: "The individual images to import." },
  },
} as const satisfies Struct;

/** An ImageStreamImport without its status, which only the server sets. */
export const imageStreamImportWithoutStatus = {
  name: "ImageStreamImport",
  help: "A one-time request to import images into an image stream. The server answers it and does not store it.",
  fields: {
    metadata,
    spec: { type: imageStreamImportSpec, required: true, help: imageStreamImportSpec.help },
  },
} as const satisfies Struct;
