import type { FieldType, TypeInfo } from "./typeRow.js";

/** A schema of an OpenAPI document of version 2, as far as the API of images uses it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

type Definitions = Readonly<Record<string, Schema>>;

/** The name of a type: the part of a definition's name that begins with a capital letter. Newer documents have it first. */
const nameOf = (definition: string): string =>
  definition.split(/[./]/).findLast((part) => /^[A-Z]/.test(part)) ?? definition;

function typeOf(schema: Schema): FieldType {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.items !== undefined) return { list: typeOf(schema.items) };
  if (schema.additionalProperties !== undefined) return { map: typeOf(schema.additionalProperties) };
  if (schema.format === "byte") return "bytes";
  return schema.format ?? schema.type ?? "any";
}

/** Returns a function that finds a type of the image API, or one that it uses, in an OpenAPI document of openshift/api. */
export function openApiTypes(text: string): (name: string) => TypeInfo {
  const { definitions } = JSON.parse(text) as { readonly definitions: Definitions };
  const packages = /openshift\.api\.image\.v1\.|api\.core\.v1\.|meta\.v1\.|\.v1\.(?:meta|core)\./;
  const types = new Map(
    Object.entries(definitions)
      .filter(([name]) => packages.test(name))
      .map(([name, schema]) => [nameOf(name), schema]),
  );
  return (name) => {
    const { properties = {}, required = [] } = types.get(name) ?? fail(name);
    const fields = Object.entries(properties).map(([field, schema]) => [field, typeOf(schema)]);
    return { fields: Object.fromEntries(fields), required };
  };
}

function fail(name: string): never {
  throw new Error(`The OpenAPI document has no ${name}`);
}
