/** A JSON Schema, as far as these files need it: the keywords of draft 7 that all validators know. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: string | boolean;
  readonly enum?: readonly (string | boolean | null)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: false | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

type JsonType = "object" | "array" | "string" | "boolean" | "integer" | "null";

/** The schema of an object of fields. */
export interface ObjectSchema extends JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

/** Adds keywords to a schema, and to the schemas of some of its properties. */
export function withKeywords(
  schema: ObjectSchema,
  { properties = {}, ...keywords }: JsonSchema,
): ObjectSchema {
  const entries = Object.entries(properties).map(([name, added]) => {
    const property = schema.properties[name] ?? {};
    return [
      name,
      property.properties ? withKeywords(property as ObjectSchema, added) : { ...property, ...added },
    ];
  });
  return { ...schema, ...keywords, properties: { ...schema.properties, ...Object.fromEntries(entries) } };
}
