import { referencePattern, repositoryPattern } from "../reference/patterns.js";
import { objectReference } from "../schema/objectReference.js";
import type { JsonSchema } from "./jsonSchema.js";

const [dockerImage, ...streamKinds] = objectReference.fields.kind.values;

/** The name of a repository: without tag and digest. */
export const repositoryName: JsonSchema = { type: "string", pattern: `^${repositoryPattern}$` };

const imageName = `^${referencePattern}$`;

/** The source of an image that is imported. */
export const importedImage: JsonSchema = {
  type: "object",
  required: ["kind", "name"],
  properties: {
    kind: { type: "string", const: dockerImage },
    // Old clients look up streams by `*`.
    name: { type: "string", pattern: `${imageName}|^\\*$` },
  },
};

/** The source of a repository that is imported. */
export const importedRepository: JsonSchema = {
  type: "object",
  required: ["kind", "name"],
  properties: { kind: { type: "string", const: dockerImage }, name: repositoryName },
};

/** The source of a tag. Its kind decides which names it can have. */
export const tagSource: JsonSchema = {
  required: ["kind", "name"],
  properties: {
    kind: { type: "string", enum: objectReference.fields.kind.values },
    name: { type: "string", minLength: 1 },
  },
};

/** The rule of the tags whose source is of a kind: what it asks of their fields. */
const ofKind = (kind: JsonSchema, properties: JsonSchema["properties"] = {}): JsonSchema => ({
  if: {
    required: ["from"],
    properties: { from: { type: "object", required: ["kind"], properties: { kind } } },
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties },
});

/**
 * The rules of a tag that depend on the kind of its source. Which names of streams, tags and digests the server takes
 * depends on the other tags of that name, and on the cluster.
 */
export const sourceRules: readonly JsonSchema[] = [
  ofKind(
    { const: dockerImage },
    { from: { type: "object", properties: { name: { type: "string", pattern: imageName } } } },
  ),
  ofKind(
    { enum: streamKinds },
    { importPolicy: { type: ["object", "null"], properties: { scheduled: { enum: [false, null] } } } },
  ),
];
