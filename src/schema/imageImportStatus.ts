import type { Struct } from "./field.js";
import { importedImage } from "./importedImage.js";
import { status } from "./status.js";

/** openshift/api image/v1 ImageImportStatus: the result of the import of one image. */
export const imageImportStatus = {
  name: "ImageImportStatus",
  help: "The result of the import of one image.",
  fields: {
    status: { type: status, help: status.help },
    image: { type: importedImage, go: "*v1.Image", help: "The image that was imported." },
    tag: { type: "string", help: "The tag of the image in its repository." },
    manifests: {
      type: { list: importedImage },
      since: "4.12",
      help: "The images of a manifest list that was imported as a whole.",
    },
  },
} as const satisfies Struct;

/** openshift/api image/v1 RepositoryImportStatus: the result of the import of a repository. */
export const repositoryImportStatus = {
  name: "RepositoryImportStatus",
  help: "The result of the import of the repository.",
  fields: {
    status: { type: status, readonly: true, help: status.help },
    images: {
      type: { list: imageImportStatus },
      readonly: true,
      help: "The result of the import of each tag.",
    },
    additionalTags: {
      type: { list: "string" },
      readonly: true,
      help: "The tags beyond the limit, which were not imported.",
    },
  },
} as const satisfies Struct;
