import { apiVersion } from "../schema/typeMeta.js";
import type { Rule } from "../server/rules.js";

const forbiddenRegistry =
  "Name an image of an allowed registry, or add this one to 'allowedRegistriesForImport' of the cluster.";

/** The hint for each rule of the server; undefined if the server's own sentence says what to write. */
export const hints: Readonly<Record<Rule, string | undefined>> = {
  "Interpret.object": undefined,
  "Interpret.apiVersion": `Write 'apiVersion: ${apiVersion}'.`,
  "Interpret.kind": undefined,
  "Interpret.raw": undefined,
  "UnmarshalStrict.type": undefined,
  "UnmarshalStrict.base64": undefined,
  // unknownFieldHint.ts has the hint, which depends on the field.
  "UnmarshalStrict.unknown": undefined,
  "Time.UnmarshalJSON": undefined,

  "ValidateObjectMeta.name": "Give the image stream a name, as in 'stream web'.",
  "ValidateObjectMeta.generation": undefined,
  ValidateAnnotationsSize: undefined,
  ValidateOwnerReferences: undefined,
  ValidateFinalizers: undefined,
  ValidateFinalizerName: undefined,

  IsQualifiedName: undefined,
  IsValidLabelValue: undefined,
  IsDNS1123Label: undefined,
  "IsDNS1123Label.dots": "Write a namespace: lower case letters, digits and '-'.",
  IsValidPathSegmentName: undefined,

  "BeforeCreate.name": "Write 'name': only an ImageStream can take its name from 'generateName'.",
  "Store.resourceVersion":
    "This object was read from a cluster. Turn it into a document with 'importspec convert', or leave out what the server sets: 'resourceVersion', 'uid', 'creationTimestamp', 'status'.",

  "parseFromReference.form":
    "Write 'web:1.0' or '1.0', and the namespace of another stream in 'namespace'. An image of a registry is of kind DockerImage.",
  "Verify.namespace": "Leave out 'namespace': a DockerImage is in a registry.",
  "tagsChanged.name":
    "Write 'web:1.0', with the name of an image stream. An image of a registry is of kind DockerImage.",
  "tagsChanged.key": "Write the namespace of the image stream.",
  "tagsChanged.stream": "No image stream can have this name. An image of a registry is of kind DockerImage.",
  "ResolveImageID.notFound":
    "Write 'web@sha256:…', with a digest. A tag such as 'web:1.0' is of kind ImageStreamTag.",

  ValidateImageStreamName: "Write lower case letters and digits, separated by single '.', '_' or '-'.",
  "ValidateImageStream.length": undefined,
  "ValidateImageStream.repository": "Leave out the tag or digest.",
  "ValidateImageStream.history": undefined,
  "ValidateImageStreamTagReference.name": undefined,
  "ValidateImageStreamTagReference.kind": "Write one of these kinds.",
  "ValidateImageStreamTagReference.scheduled":
    "Leave out 'scheduled': a tag that points to another tag follows it by itself.",
  "ValidateImageStreamTagReference.referencePolicy":
    "Write 'source' or 'local' in the language, \"Source\" or \"Local\" in YAML.",
  "ValidateImageStreamImport.empty": "Add an image ('from …') or a repository ('repository …').",
  "ValidateImageStreamImport.kind":
    "An ImageStreamImport imports from registries only. Name a registry's image, or declare the tag in an ImageStream.",
  "ValidateImageStreamImport.name": undefined,
  "ValidateImageStreamImport.to": "Name the tag, as in 'to latest', or leave out 'to'.",
  "ValidateImageStreamImport.repository": "Leave out the tag or digest: all tags are imported.",
  ValidateImportPolicy:
    "Write 'legacy' or 'preserveOriginal' in the language, \"Legacy\" or \"PreserveOriginal\" in YAML.",

  AdmitDockerImageReference: forbiddenRegistry,
  ValidateRegistryAllowedForImport: forbiddenRegistry,

  ErrNameEmpty: undefined,
  ErrNameContainsUppercase: "Write the repository in lower case.",
  ErrNameTooLong: undefined,
  ErrReferenceInvalidFormat: "Write registry/namespace/name:tag, or …@sha256:… with the whole digest.",
  ErrDigestUnsupported: undefined,
  ErrDigestInvalidLength: undefined,
};
