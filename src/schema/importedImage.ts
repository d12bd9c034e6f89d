import type { Struct } from "./field.js";
import { objectMeta } from "./objectMeta.js";
import { typeMeta } from "./typeMeta.js";

const imageLayer = {
  name: "ImageLayer",
  help: "A layer of the image.",
  fields: {
    name: { type: "string", always: true, help: "The layer's digest." },
    size: { type: "integer", always: true, help: "The layer's size in bytes." },
    mediaType: { type: "string", always: true, help: "The layer's media type." },
  },
} as const satisfies Struct;

const imageManifest = {
  name: "ImageManifest",
  help: "An entry of a manifest list.",
  fields: {
    digest: { type: "string", always: true, help: "The digest of the entry's manifest." },
    mediaType: { type: "string", always: true, help: "The media type of that manifest." },
    manifestSize: { type: "integer", always: true, help: "The size of that manifest in bytes." },
    architecture: { type: "string", always: true, help: "The CPU architecture, such as amd64." },
    os: { type: "string", always: true, help: "The operating system, such as linux." },
    variant: { type: "string", help: "The variant of the CPU, such as v7." },
  },
} as const satisfies Struct;

const signatureCondition = {
  name: "SignatureCondition",
  help: "The state of a signature.",
  fields: {
    type: {
      type: "string",
      go: "v1.SignatureConditionType",
      always: true,
      help: "The type of the condition.",
    },
    status: { type: "string", go: "v1.ConditionStatus", always: true, help: "True, False or Unknown." },
    lastProbeTime: {
      type: "string",
      go: "v1.Time",
      always: true,
      help: "When the condition was last checked.",
    },
    lastTransitionTime: {
      type: "string",
      go: "v1.Time",
      always: true,
      help: "When the status last changed.",
    },
    reason: { type: "string", help: "The reason, as one word for programs." },
    message: { type: "string", help: "The reason, in words." },
  },
} as const satisfies Struct;

const signatureIssuer = {
  name: "SignatureIssuer",
  help: "The issuer of the key.",
  fields: {
    organization: { type: "string", help: "The organization's name." },
    commonName: { type: "string", help: "The common name." },
  },
} as const satisfies Struct;

const signatureSubject = {
  name: "SignatureSubject",
  help: "The signer.",
  fields: {
    ...signatureIssuer.fields,
    publicKeyID: { type: "string", always: true, help: "The ID of the public key." },
  },
} as const satisfies Struct;

const imageSignature = {
  name: "ImageSignature",
  help: "A signature of the image.",
  fields: {
    ...typeMeta,
    metadata: { type: objectMeta, help: objectMeta.help },
    type: { type: "string", always: true, help: "The kind of signature." },
    content: { type: "string", go: "[]uint8", always: true, help: "The signature itself, in base64." },
    conditions: { type: { list: signatureCondition }, help: "The states of the signature." },
    imageIdentity: { type: "string", help: "The identity of the image, according to the signature." },
    signedClaims: { type: { map: "string" }, help: "Other claims of the signature." },
    created: { type: "string", go: "*v1.Time", help: "When the signature was made." },
    issuedBy: { type: signatureIssuer, go: "*v1.SignatureIssuer", help: signatureIssuer.help },
    issuedTo: { type: signatureSubject, go: "*v1.SignatureSubject", help: signatureSubject.help },
  },
} as const satisfies Struct;

/** openshift/api image/v1 Image: an image that the server imported. */
export const importedImage = {
  name: "Image",
  help: "An image that the server knows.",
  fields: {
    ...typeMeta,
    metadata: { type: objectMeta, help: objectMeta.help },
    dockerImageReference: { type: "string", help: "The reference that pulls the image." },
    dockerImageMetadata: {
      type: "object",
      go: "runtime.RawExtension",
      always: true,
      help: "The image's configuration.",
    },
    dockerImageMetadataVersion: {
      type: "string",
      help: "The version in which the configuration is written.",
    },
    dockerImageManifest: { type: "string", help: "The manifest as JSON text." },
    dockerImageLayers: { type: { list: imageLayer }, help: "The layers of the image." },
    signatures: { type: { list: imageSignature }, help: "The signatures of the image." },
    dockerImageSignatures: {
      type: { list: "string" },
      go: "[][]uint8",
      help: "The signatures of a manifest of schema 1.",
    },
    dockerImageManifestMediaType: { type: "string", help: "The media type of the manifest." },
    dockerImageConfig: { type: "string", help: "The configuration as JSON text." },
    dockerImageManifests: {
      type: { list: imageManifest },
      since: "4.12",
      help: "The entries, where the image is a manifest list.",
    },
  },
} as const satisfies Struct;
