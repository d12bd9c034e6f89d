import type { Struct } from "./field.js";

/** k8s.io/apimachinery meta/v1 ManagedFieldsEntry: one entry of metadata.managedFields. */
export const managedFieldsEntry = {
  name: "ManagedFieldsEntry",
  help: "The fields that one manager last set.",
  fields: {
    manager: { type: "string", help: "The name of the manager." },
    operation: {
      type: "string",
      go: "v1.ManagedFieldsOperationType",
      help: "How the manager set the fields: Apply or Update.",
    },
    apiVersion: { type: "string", help: "The API version in which the fields are written." },
    time: { type: "string", go: "*v1.Time", help: "When the entry was last changed." },
    fields: {
      type: "object",
      go: "*v1.Fields",
      until: "4.3",
      help: "The fields, in an older form.",
    },
    fieldsType: { type: "string", since: "4.3", help: "The form of the fields: FieldsV1." },
    fieldsV1: { type: "object", go: "*v1.FieldsV1", since: "4.3", help: "The fields." },
    subresource: { type: "string", since: "4.9", help: "The subresource through which the fields were set." },
  },
} as const satisfies Struct;
