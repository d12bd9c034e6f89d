import { kinds, type ManifestKind } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import { definitionsOf, structSchema } from "./decoded.js";
import { type JsonSchema, withKeywords } from "./jsonSchema.js";
import { refine } from "./refine.js";

/** The rules of each kind of manifest. The server makes the name of a stream alone from a prefix. */
const rules: Readonly<Record<ManifestKind, JsonSchema>> = {
  ImageStream: {
    required: ["apiVersion", "kind", "metadata"],
    properties: {
      metadata: { type: "object", anyOf: [{ required: ["name"] }, { required: ["generateName"] }] },
    },
  },
  ImageStreamImport: {
    required: ["apiVersion", "kind", "metadata", "spec"],
    properties: { metadata: { type: "object", required: ["name"] } },
  },
};

/**
 * Returns the JSON Schema (draft 7) of a kind of manifest: it takes what the newest API server takes, as far as a schema
 * can tell.
 */
export function manifestSchema(kind: ManifestKind): JsonSchema {
  const struct = kinds[kind];
  const common: JsonSchema = {
    type: "object",
    properties: { apiVersion: { type: "string", const: apiVersion }, kind: { type: "string", const: kind } },
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: kind,
    description: struct.help,
    ...withKeywords(withKeywords(structSchema(struct, refine), common), rules[kind]),
    definitions: definitionsOf(struct.fields.status.type),
  };
}
