import type { Struct } from "../schema/field.js";
import { imageImportSpec, repositoryImportSpec, tagReference } from "../schema/imageImportSpec.js";
import { imageStreamImportSpec } from "../schema/imageStreamImportSpec.js";
import { imageStreamSpec } from "../schema/imageStreamSpec.js";
import { objectMeta } from "../schema/objectMeta.js";
import { ownerReference } from "../schema/ownerReference.js";
import { tagImportPolicy, tagReferencePolicy } from "../schema/policies.js";
import type { Refine } from "./decoded.js";
import { type JsonSchema, withKeywords } from "./jsonSchema.js";
import { metadata, owner } from "./metadata.js";
import { importedImage, importedRepository, repositoryName, sourceRules, tagSource } from "./sources.js";

/** The values of a field whose empty text is the same as none. */
const oneOf = (values: readonly string[]): JsonSchema => ({ enum: [...values, "", null] });

const referencePolicy: JsonSchema = { properties: { type: oneOf(tagReferencePolicy.fields.type.values) } };

/** An import writes the tags of a stream, whose policies the server checks. A dry run does not. */
const writtenTags: JsonSchema = {
  if: { required: ["import"], properties: { import: { const: true } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    properties: {
      images: {
        type: ["array", "null"],
        items: {
          type: "object",
          properties: { referencePolicy: { type: ["object", "null"], ...referencePolicy } },
        },
      },
    },
  },
};

/** The demands of the server on the fields of a struct, beyond their types. */
const rules = new Map<Struct, JsonSchema>([
  [objectMeta, metadata],
  [ownerReference, owner],
  [tagImportPolicy, { properties: { importMode: oneOf(tagImportPolicy.fields.importMode.values) } }],
  [imageStreamSpec, { properties: { dockerImageRepository: { pattern: `^$|${repositoryName.pattern}` } } }],
  [
    tagReference,
    {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, from: tagSource, referencePolicy },
      allOf: sourceRules,
    },
  ],
  [
    imageImportSpec,
    {
      type: "object",
      required: ["from"],
      properties: {
        from: importedImage,
        to: { required: ["name"], properties: { name: { type: "string", minLength: 1 } } },
      },
    },
  ],
  [repositoryImportSpec, { required: ["from"], properties: { from: importedRepository } }],
  [
    imageStreamImportSpec,
    {
      type: "object",
      anyOf: [
        { required: ["images"], properties: { images: { type: "array", minItems: 1 } } },
        { required: ["repository"], properties: { repository: { type: "object" } } },
      ],
      ...writtenTags,
    },
  ],
]);

/** Adds the server's rules to the schema of a struct. */
export const refine: Refine = (schema, struct) => withKeywords(schema, rules.get(struct) ?? {});
