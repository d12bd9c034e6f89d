import type { Struct } from "./field.js";
import { importedImage } from "./importedImage.js";
import { status } from "./status.js";

/** openshift/api image/v1 ImageImportStatus: how the import of one image went. */
export const imageImportStatus = {
  name: "ImageImportStatus",
  help: "How the import of one image went.",
  fields: {
    status: { type: status, help: status.help },
    image: { type: importedImage, go: "*v1.Image", help: "The image that was imported." },
    tag: { type: "string", help: "The tag of the image in its repository." },
    manifests: {
      type: { list: importedImage },
      since: "4.12",
      help: "The images of a manifest list that was imported whole.",
    },
  },
} as const satisfies Struct;

/** openshift/api image/v1 RepositoryImportStatus: how the import of a repository went. */
export const repositoryImportStatus = {
  name: "RepositoryImportStatus",
  help: "How the import of the repository went.",
  fields: {
    status: { type: status, readonly: true, help: status.help },
    images: { type: { list: imageImportStatus }, readonly: true, help: "How the import of each tag went." },
    additionalTags: {
      type: { list: "string" },
      readonly: true,
      help: "The tags that were too many to import.",
    },
  },
} as const satisfies Struct;
