import type { Struct } from "./field.js";

/** k8s.io/apimachinery meta/v1 OwnerReference: one entry of metadata.ownerReferences. */
export const ownerReference = {
  name: "OwnerReference",
  help: "An object that owns this one, in the same namespace or in none.",
  fields: {
    apiVersion: { type: "string", always: true, required: true, help: "The API version of the owner." },
    kind: { type: "string", always: true, required: true, help: "The kind of the owner." },
    name: { type: "string", always: true, required: true, help: "The name of the owner." },
    uid: { type: "string", go: "types.UID", always: true, required: true, help: "The UID of the owner." },
    controller: {
      type: "boolean",
      go: "*bool",
      help: "Whether the owner manages this object. At most one owner does.",
    },
    blockOwnerDeletion: {
      type: "boolean",
      go: "*bool",
      help: "Whether a foreground deletion of the owner waits until this object is gone.",
    },
  },
} as const satisfies Struct;
