import type { Field } from "./field.js";

/** The API group of every manifest. */
export const apiGroup = "image.openshift.io";

/** The API version of every manifest. */
export const apiVersion = `${apiGroup}/v1` as const;

/** The API version in OpenShift 3, which a Template may still use. */
export const legacyApiVersion = "v1";

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
