import { type Field, helpOf, isStruct, type Struct, structOf, type Type } from "../schema/field.js";
import { knows } from "../schema/versions.js";
import { timePattern } from "../server/time.js";
import type { JsonSchema, ObjectSchema } from "./jsonSchema.js";

/** Changes the schema of a struct. */
export type Refine = (schema: ObjectSchema, struct: Struct) => ObjectSchema;

const fieldsOf = ({ fields }: Struct): [string, Field][] =>
  Object.entries(fields).filter(([, field]) => knows(undefined, field));

/**
 * Returns the schema of what the newest server decodes into a struct: each field of its type or null, which is the same
 * as absent, and no other fields. Structs are refined from the inside out. A status is not, because the server replaces
 * it: it refers to `definitionsOf`.
 */
export function structSchema(struct: Struct, refine?: Refine): ObjectSchema {
  const properties = fieldsOf(struct).map(([name, field]) => [
    name,
    {
      description: helpOf(field),
      ...typeSchema(field.type, field, name === "status" ? undefined : refine),
    },
  ]);
  const schema: ObjectSchema = {
    type: ["object", "null"],
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
  return refine?.(schema, struct) ?? schema;
}

function typeSchema(type: Type, field: Field, refine: Refine | undefined): JsonSchema {
  if (type === "object") return {};
  if (type === "string" && field.go?.endsWith("v1.Time"))
    return { type: ["string", "null"], pattern: timePattern };
  if (typeof type === "string") return { type: [type, "null"] };
  if (isStruct(type)) return refine ? structSchema(type, refine) : { $ref: `#/definitions/${type.name}` };
  return "map" in type
    ? { type: ["object", "null"], additionalProperties: { type: ["string", "null"] } }
    : { type: ["array", "null"], items: typeSchema(type.list, field, refine) };
}

/** Returns the schemas, not refined, of a struct and of those inside it, by their names. */
export function definitionsOf(
  struct: Struct,
  found: Record<string, ObjectSchema> = {},
): Readonly<Record<string, ObjectSchema>> {
  if (Object.hasOwn(found, struct.name)) return found;
  found[struct.name] = structSchema(struct);
  for (const [, { type }] of fieldsOf(struct)) {
    const inner = structOf(type);
    if (inner !== undefined) definitionsOf(inner, found);
  }
  return found;
}
