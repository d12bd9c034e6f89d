import type { Struct } from "./field.js";
import { localObjectReference, objectReference } from "./objectReference.js";
import { tagImportPolicy, tagReferencePolicy } from "./policies.js";

const from = { type: objectReference, required: true, help: objectReference.help } as const;
const importPolicy = { type: tagImportPolicy, help: tagImportPolicy.help } as const;
const referencePolicy = { type: tagReferencePolicy, help: tagReferencePolicy.help } as const;
const includeManifest = {
  type: "boolean",
  word: "includeManifest",
  help: "Asks for the image's manifest in the response to the import.",
} as const;

/** openshift/api image/v1 ImageImportSpec: the type that specs of the language compile to. */
export const imageImportSpec = {
  name: "ImageImportSpec",
  help: "Asks the server to import one image.",
  fields: {
    from,
    to: { type: localObjectReference, go: "*v1.LocalObjectReference", help: localObjectReference.help },
    importPolicy,
    referencePolicy,
    includeManifest,
  },
} as const satisfies Struct;

/** openshift/api image/v1 RepositoryImportSpec: an ImageImportSpec for all tags of a repository, without `to`. */
export const repositoryImportSpec = {
  name: "RepositoryImportSpec",
  help: "Asks the server to import the tags of a whole repository.",
  fields: { from, importPolicy, referencePolicy, includeManifest },
} as const satisfies Struct;

/** openshift/api image/v1 TagReference: one entry of an ImageStream's spec.tags. */
export const tagReference = {
  name: "TagReference",
  help: "One tag of an image stream: the source of its image and how it is kept up to date.",
  fields: {
    name: { type: "string", word: "tag", always: true, required: true, help: "The name of the tag." },
    annotations: {
      type: { map: "string" },
      word: "annotation",
      lines: true,
      always: true,
      help: "Annotations that the server copies to the images of this tag.",
    },
    from: { type: objectReference, go: "*v1.ObjectReference", help: objectReference.help },
    reference: {
      type: "boolean",
      word: "reference",
      help: "Keeps the tag as a pointer: nothing is imported.",
    },
    generation: {
      type: "integer",
      go: "*int64",
      always: true,
      recorded: true,
      help: "The stream's generation at which the tag was last changed. The server sets it; 0 asks for a new import.",
    },
    importPolicy,
    referencePolicy,
  },
} as const satisfies Struct;
