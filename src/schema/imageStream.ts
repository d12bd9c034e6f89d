import type { Struct } from "./field.js";
import { imageImportStatus, repositoryImportStatus } from "./imageImportStatus.js";
import { imageStreamImportWithoutStatus } from "./imageStreamImportSpec.js";
import { imageStreamWithoutStatus } from "./imageStreamSpec.js";
import { imageStreamStatus } from "./imageStreamStatus.js";
import { typeMeta } from "./typeMeta.js";

/** openshift/api image/v1 ImageStream. */
export const imageStream = {
  ...imageStreamWithoutStatus,
  resource: true,
  fields: {
    ...typeMeta,
    ...imageStreamWithoutStatus.fields,
    status: { type: imageStreamStatus, readonly: true, help: imageStreamStatus.help },
  },
} as const satisfies Struct;

const imageStreamImportStatus = {
  name: "ImageStreamImportStatus",
  help: "The results that the server found. Set by the server.",
  fields: {
    import: {
      type: imageStream,
      go: "*v1.ImageStream",
      readonly: true,
      help: "The image stream after the import.",
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
      help: "The result of the import of each image.",
    },
  },
} as const satisfies Struct;

/** openshift/api image/v1 ImageStreamImport. */
export const imageStreamImport = {
  ...imageStreamImportWithoutStatus,
  resource: true,
  fields: {
    ...typeMeta,
    ...imageStreamImportWithoutStatus.fields,
    status: { type: imageStreamImportStatus, readonly: true, help: imageStreamImportStatus.help },
  },
} as const satisfies Struct;
