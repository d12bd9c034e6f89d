import type { Struct } from "./field.js";
import { imageImportSpec, repositoryImportSpec, tagReference } from "./imageImportSpec.js";
import { imageStreamImportSpec } from "./imageStreamImportSpec.js";
import { imageStreamSpec } from "./imageStreamSpec.js";
import { metadata, objectMeta } from "./objectMeta.js";

// The fields that each item of a document can set. The structs are views of the API's own.

const { importPolicy, referencePolicy, includeManifest } = imageImportSpec.fields;
const { annotations, reference } = tagReference.fields;

const streamSpec = {
  name: "StreamSpec",
  help: "The fields of the stream as a whole.",
  fields: {
    lookupPolicy: imageStreamSpec.fields.lookupPolicy,
    dockerImageRepository: imageStreamSpec.fields.dockerImageRepository,
  },
} as const satisfies Struct;

/** A `stream`: an ImageStream without its tags. */
export const stream = {
  name: "Stream",
  help: "An ImageStream: a named set of tags that is kept in the cluster.",
  fields: { metadata, spec: { type: streamSpec, help: streamSpec.help } },
} as const satisfies Struct;

/** The server drops the labels and annotations of an import, so the language has no words for them there. */
const importMetadata = {
  ...objectMeta,
  fields: {
    ...objectMeta.fields,
    labels: { ...objectMeta.fields.labels, word: undefined, dropped: true },
    annotations: { ...objectMeta.fields.annotations, word: undefined, dropped: true },
  },
} as const satisfies Struct;

const importSpec = {
  name: "ImportSpec",
  help: "The fields of the import as a whole.",
  fields: { import: imageStreamImportSpec.fields.import },
} as const satisfies Struct;

/** An `import`: an ImageStreamImport without its images and its repository. */
export const streamImport = {
  name: "Import",
  help: "An ImageStreamImport: an action that is done once, when the object is created.",
  fields: {
    metadata: { ...metadata, type: importMetadata },
    spec: { type: importSpec, help: importSpec.help },
  },
} as const satisfies Struct;

/** The `each` of a stream. */
export const streamEach = {
  name: "Each",
  help: "The fields that the items of a stream share. An item takes those that it does not set.",
  fields: { importPolicy, referencePolicy, annotations },
} as const satisfies Struct;

/** The `each` of an import. */
export const importEach = {
  name: "Each",
  help: "The fields that the items of an import share. An item takes those that it does not set.",
  fields: { importPolicy, referencePolicy, includeManifest },
} as const satisfies Struct;

/** A `from` in a stream: a tag with a source. */
export const streamImage = {
  name: "StreamImage",
  help: "A tag of a stream that gets its image from a source.",
  fields: {
    from: imageImportSpec.fields.from,
    to: imageImportSpec.fields.to,
    importPolicy,
    referencePolicy,
    reference,
    annotations,
  },
} as const satisfies Struct;

/** A `from` in an import. */
export const importImage = imageImportSpec;

/** A `repository` in an import. */
export const importRepository = repositoryImportSpec;

/** A `tag` in a stream: a tag without a source. */
export const tag = {
  name: "Tag",
  help: "A tag of a stream without a source.",
  fields: { name: tagReference.fields.name, importPolicy, referencePolicy, reference, annotations },
} as const satisfies Struct;
