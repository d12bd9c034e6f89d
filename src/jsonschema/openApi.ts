import { type Field, helpOf, isStruct, type Struct, type Type } from "../schema/field.js";
import { kinds, type ManifestKind } from "../schema/kinds.js";
import { knows } from "../schema/versions.js";

/** A schema of an OpenAPI document, as far as a CustomResourceDefinition needs it. */
export interface OpenApiSchema {
  readonly description?: string;
  readonly type: "object" | "array" | "string" | "boolean" | "integer";
  readonly format?: "int64";
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly additionalProperties?: OpenApiSchema;
  readonly items?: OpenApiSchema;
}

function structSchema(struct: Struct): OpenApiSchema {
  const fields = Object.entries(struct.fields).filter(([, field]) => isWritten(field));
  const required = fields.flatMap(([name, field]) => (field.required ? [name] : []));
  const properties = fields.map(([name, field]) => [
    name,
    { description: helpOf(field), ...typeSchema(field.type, field) },
  ]);
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(properties),
  };
}

/** True for a field that people write. */
const isWritten = (field: Field): boolean => knows(undefined, field) && !field.recorded;

function typeSchema(type: Type, { values }: Field): OpenApiSchema {
  if (isStruct(type)) return structSchema(type);
  if (type === "integer") return { type, format: "int64" };
  if (typeof type === "string") return values ? { type: "string", enum: values } : { type };
  if ("map" in type) return { type: "object", additionalProperties: { type: "string" } };
  return { type: "array", items: isStruct(type.list) ? structSchema(type.list) : { type: type.list } };
}

/** Returns the OpenAPI schema of a kind of manifest, without its status. */
export function openApiSchema(kind: ManifestKind): OpenApiSchema {
  const { status: _, ...fields } = kinds[kind].fields;
  return { description: kinds[kind].help, ...structSchema({ ...kinds[kind], fields }) };
}
