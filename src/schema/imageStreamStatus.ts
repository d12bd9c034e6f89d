import type { Struct } from "./field.js";

const tagEvent = {
  name: "TagEvent",
  help: "An image that the tag pointed to.",
  fields: {
    created: {
      type: "string",
      go: "v1.Time",
      always: true,
      help: "When the tag started to point to the image.",
    },
    dockerImageReference: {
      type: "string",
      always: true,
      help: "The reference that pulls the image.",
    },
    image: { type: "string", always: true, help: "The image's name: its digest." },
    generation: { type: "integer", always: true, help: "The generation of the tag that imported the image." },
  },
} as const satisfies Struct;

const tagEventCondition = {
  name: "TagEventCondition",
  help: "The state of a tag's last import.",
  fields: {
    type: {
      type: "string",
      go: "v1.TagEventConditionType",
      always: true,
      help: "The type of the condition: ImportSuccess.",
    },
    status: { type: "string", go: "v1.ConditionStatus", always: true, help: "True, False or Unknown." },
    lastTransitionTime: {
      type: "string",
      go: "v1.Time",
      always: true,
      help: "When the status last changed.",
    },
    reason: { type: "string", help: "The reason, as one word for programs." },
    message: { type: "string", help: "The reason, in words." },
    generation: {
      type: "integer",
      always: true,
      help: "The generation of the tag that the condition is about.",
    },
  },
} as const satisfies Struct;

const namedTagEventList = {
  name: "NamedTagEventList",
  help: "The history of one tag.",
  fields: {
    tag: { type: "string", always: true, help: "The name of the tag." },
    items: { type: { list: tagEvent }, always: true, help: "The images of the tag, newest first." },
    conditions: { type: { list: tagEventCondition }, help: "The results of the last imports." },
  },
} as const satisfies Struct;

/** openshift/api image/v1 ImageStreamStatus: the state that the server observed of an image stream. */
export const imageStreamStatus = {
  name: "ImageStreamStatus",
  help: "The state that the server observed. Set by the server.",
  fields: {
    dockerImageRepository: {
      type: "string",
      always: true,
      readonly: true,
      help: "The stream's repository in the cluster's own registry.",
    },
    publicDockerImageRepository: {
      type: "string",
      readonly: true,
      help: "The stream's repository as seen from outside the cluster.",
    },
    tags: { type: { list: namedTagEventList }, readonly: true, help: "The history of each tag." },
  },
} as const satisfies Struct;
