import type { Struct } from "./field.js";

/** k8s.io/api core/v1 ObjectReference, as image.v1 uses it: the source of an image. */
export const objectReference = {
  name: "ObjectReference",
  help: "The object that an image comes from.",
  fields: {
    kind: {
      type: "string",
      word: "kind",
      rare: true,
      values: ["DockerImage", "ImageStreamTag", "ImageStreamImage"],
      default: "DockerImage",
      required: true,
      help: "The kind of object that `name` refers to: DockerImage (an image in a registry), ImageStreamTag or ImageStreamImage.",
    },
    namespace: {
      type: "string",
      word: "namespace",
      help: "The namespace of the image stream that `name` refers to; by default the namespace of the object itself.",
    },
    name: {
      type: "string",
      word: "from",
      required: true,
      help: "The reference: `registry/namespace/name:tag` or `…@sha256:…` for a DockerImage, `stream:tag` for an ImageStreamTag, `stream@sha256:…` for an ImageStreamImage.",
    },
    uid: {
      type: "string",
      word: "uid",
      rare: true,
      go: "types.UID",
      help: "The UID of the referenced object, which distinguishes it from another of the same name. Imports do not use it.",
    },
    apiVersion: {
      type: "string",
      word: "apiVersion",
      rare: true,
      help: "The API version of the referenced object. Imports do not use it.",
    },
    resourceVersion: {
      type: "string",
      word: "resourceVersion",
      rare: true,
      help: "The exact version of the referenced object. Imports do not use it.",
    },
    fieldPath: {
      type: "string",
      word: "fieldPath",
      rare: true,
      help: "The part of the referenced object, such as `spec.containers[2]`. Imports do not use it.",
    },
  },
} as const satisfies Struct;

/** k8s.io/api core/v1 LocalObjectReference, as image.v1 uses it: the tag that an import writes. */
export const localObjectReference = {
  name: "LocalObjectReference",
  help: "The tag of the image stream that receives the image.",
  fields: {
    name: {
      type: "string",
      word: "to",
      help: "The tag that receives the image; by default the tag of the reference.",
    },
  },
} as const satisfies Struct;
