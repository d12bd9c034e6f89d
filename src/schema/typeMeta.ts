import type { Field } from "./field.js";

/** The API version of every manifest. */
export const apiVersion = "image.openshift.io/v1";

/** k8s.io/apimachinery meta/v1 TypeMeta: the first two fields of every resource. */
export const typeMeta = {
  kind: { type: "string", required: true, readonly: true, help: "The kind of the resource." },
  apiVersion: {
    type: "string",
    required: true,
    readonly: true,
    help: `The API version: ${apiVersion}.`,
  },
} as const satisfies Record<string, Field>;
