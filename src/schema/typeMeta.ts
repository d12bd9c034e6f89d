import type { Field } from "./field.js";

/** k8s.io/apimachinery meta/v1 TypeMeta: the first two fields of every resource. */
export const typeMeta = {
  kind: { type: "string", required: true, readonly: true, help: "The kind of the resource." },
  apiVersion: {
    type: "string",
    required: true,
    readonly: true,
    help: "The API version: image.openshift.io/v1.",
  },
} as const satisfies Record<string, Field>;
