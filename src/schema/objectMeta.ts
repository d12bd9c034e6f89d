import type { Struct } from "./field.js";
import { managedFieldsEntry } from "./managedFieldsEntry.js";
import { ownerReference } from "./ownerReference.js";
import { status } from "./status.js";

const initializers = {
  name: "Initializers",
  help: "The initializers that still had to process the object. Kubernetes dropped them.",
  fields: {
    pending: { type: { list: "object" }, help: "The initializers that still have to run, in order." },
    result: { type: status, go: "*v1.Status", help: "The result of an initializer that failed." },
  },
} as const satisfies Struct;

/** k8s.io/apimachinery meta/v1 ObjectMeta, with the fields that older versions have. */
export const objectMeta = {
  name: "ObjectMeta",
  help: "The name, namespace, labels and annotations of the object, and what the server records about it.",
  fields: {
    name: {
      type: "string",
      word: "stream",
      help: "The name of the image stream. It must be unique in its namespace and cannot be changed.",
    },
    generateName: {
      type: "string",
      help: "A prefix from which the server makes a unique name if `name` is absent.",
    },
    namespace: {
      type: "string",
      word: "namespace",
      help: "The namespace that the object lives in.",
    },
    selfLink: {
      type: "string",
      recorded: true,
      help: "The object's URL. Servers of OpenShift 4.7 and later leave it empty.",
    },
    uid: {
      type: "string",
      go: "types.UID",
      recorded: true,
      help: "The object's unique ID. Set by the server.",
    },
    resourceVersion: {
      type: "string",
      recorded: true,
      help: "The version of the object that was read. Set by the server. An update that sends it back fails if the object has changed since.",
    },
    generation: {
      type: "integer",
      recorded: true,
      help: "Counts the changes of the spec. Set by the server.",
    },
    creationTimestamp: {
      type: "string",
      go: "v1.Time",
      recorded: true,
      help: "When the object was created. Set by the server.",
    },
    deletionTimestamp: {
      type: "string",
      go: "*v1.Time",
      help: "When the object will be deleted. Set by the server.",
    },
    deletionGracePeriodSeconds: {
      type: "integer",
      go: "*int64",
      help: "The seconds that remain before the object is removed. Set by the server.",
    },
    labels: {
      type: { map: "string" },
      word: "label",
      help: "Labels: short keys and values that select objects.",
    },
    annotations: {
      type: { map: "string" },
      word: "annotation",
      lines: true,
      help: "Annotations: keys and values for tools, not used for selection.",
    },
    ownerReferences: {
      type: { list: ownerReference },
      help: "The objects that own this one. It is deleted when all of them are.",
    },
    initializers: { type: initializers, go: "*v1.Initializers", until: "4.3", help: initializers.help },
    finalizers: {
      type: { list: "string" },
      help: "The controllers that must act before the object is removed. Each takes its own entry out.",
    },
    clusterName: {
      type: "string",
      until: "4.12",
      help: "The cluster that the object belongs to. Kubernetes never used it.",
    },
    managedFields: {
      type: { list: managedFieldsEntry },
      readonly: true,
      recorded: true,
      since: "4.2",
      help: "The manager that last set each field. Set by the server.",
    },
  },
} as const satisfies Struct;

/** The field `metadata` of a resource. */
export const metadata = { type: objectMeta, required: true, help: objectMeta.help } as const;
