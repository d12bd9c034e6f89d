import type { Struct } from "./field.js";
import { imageImportSpec, repositoryImportSpec, tagReference } from "./imageImportSpec.js";
import { imageImportStatus, repositoryImportStatus } from "./imageImportStatus.js";
import { imageStreamStatus } from "./imageStreamStatus.js";
import { objectMeta } from "./objectMeta.js";
import { imageLookupPolicy } from "./policies.js";
import { typeMeta } from "./typeMeta.js";

const metadata = { type: objectMeta, required: true, help: objectMeta.help } as const;

/** openshift/api image/v1 ImageStreamSpec. */
export const imageStreamSpec = {
  name: "ImageStreamSpec",
  help: "What the image stream should hold.",
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

/** openshift/api image/v1 ImageStream. */
export const imageStream = {
  name: "ImageStream",
  help: "A named set of tags, each of which points to an image and can follow its source.",
  resource: true,
  fields: {
    ...typeMeta,
    metadata,
    spec: { type: imageStreamSpec, required: true, help: imageStreamSpec.help },
    status: { type: imageStreamStatus, readonly: true, help: imageStreamStatus.help },
  },
} as const satisfies Struct;

/** openshift/api image/v1 ImageStreamImportSpec. */
export const imageStreamImportSpec = {
  name: "ImageStreamImportSpec",
  help: "Which images to import.",
  fields: {
    import: {
      type: "boolean",
      word: "import",
      always: true,
      required: true,
      help: "Whether to import: true writes the tags of the image stream that has the object's name, false only looks.",
    },
    repository: {
      type: repositoryImportSpec,
      go: "*v1.RepositoryImportSpec",
      help: repositoryImportSpec.help,
    },
    images: { type: { list: imageImportSpec }, help: "The single images to import." },
  },
} as const satisfies Struct;

const imageStreamImportStatus = {
  name: "ImageStreamImportStatus",
  help: "What the server found. Set by the server.",
  fields: {
    import: {
      type: imageStream,
      go: "*v1.ImageStream",
      readonly: true,
      help: "The image stream, as the import left it.",
    },
    repository: {
      type: repositoryImportStatus,
      go: "*v1.RepositoryImportStatus",
      readonly: true,
      help: repositoryImportStatus.help,
    },
    images: {
      type: { list: imageImportStatus },
      readonly: true,
      help: "How the import of each image went.",
    },
  },
} as const satisfies Struct;

/** openshift/api image/v1 ImageStreamImport. */
export const imageStreamImport = {
  name: "ImageStreamImport",
  help: "A one-time request to import images into an image stream. The server answers it and keeps nothing of it.",
  resource: true,
  fields: {
    ...typeMeta,
    metadata,
    spec: { type: imageStreamImportSpec, required: true, help: imageStreamImportSpec.help },
    status: { type: imageStreamImportStatus, readonly: true, help: imageStreamImportStatus.help },
  },
} as const satisfies Struct;
