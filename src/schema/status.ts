import type { Struct } from "./field.js";

/** k8s.io/apimachinery meta/v1 ListMeta. Every Status has one, which means nothing. */
export const listMeta = {
  name: "ListMeta",
  help: "The list metadata of this object.",
  fields: {
    selfLink: { type: "string", help: "The list's URL. Servers of OpenShift 4.7 and later leave it empty." },
    resourceVersion: { type: "string", help: "The version of the list that was read." },
    continue: { type: "string", help: "The token that asks for the rest of the list." },
    remainingItemCount: {
      type: "integer",
      go: "*int64",
      help: "The number of items that the list leaves out.",
    },
  },
} as const satisfies Struct;

const statusCause = {
  name: "StatusCause",
  help: "One cause of a failure.",
  fields: {
    reason: { type: "string", go: "v1.CauseType", help: "The cause, as one word for programs." },
    message: { type: "string", help: "The cause, in words." },
    field: { type: "string", help: "The field that caused it." },
  },
} as const satisfies Struct;

const statusDetails = {
  name: "StatusDetails",
  help: "The details of a failure.",
  fields: {
    name: { type: "string", help: "The name of the resource that the failure is about." },
    group: { type: "string", help: "The API group of that resource." },
    kind: { type: "string", help: "The kind of that resource." },
    uid: { type: "string", go: "types.UID", help: "The UID of that resource." },
    causes: { type: { list: statusCause }, help: "The individual causes of the failure." },
    retryAfterSeconds: {
      type: "integer",
      go: "int32",
      help: "The number of seconds after which to try again.",
    },
  },
} as const satisfies Struct;

/** k8s.io/apimachinery meta/v1 Status: the result of an operation. */
export const status = {
  name: "Status",
  help: "The result of an operation.",
  fields: {
    kind: { type: "string", help: "The kind of this object: Status." },
    apiVersion: { type: "string", help: "The API version of this object." },
    metadata: { type: "object", go: "v1.ListMeta", always: true, help: listMeta.help },
    status: { type: "string", readonly: true, help: "Success or Failure." },
    message: { type: "string", help: "The failure, in words." },
    reason: { type: "string", go: "v1.StatusReason", help: "The failure, as one word for programs." },
    details: { type: statusDetails, go: "*v1.StatusDetails", help: statusDetails.help },
    code: { type: "integer", go: "int32", help: "The HTTP status of the result." },
  },
} as const satisfies Struct;
