import { test } from "uvu";
import * as assert from "uvu/assert";
import type { JsonSchema } from "../../src/jsonschema/jsonSchema.js";
import { manifestSchema } from "../../src/jsonschema/manifestSchema.js";
import { type Struct, structOf } from "../../src/schema/field.js";
import { kindNames, kinds } from "../../src/schema/kinds.js";
import { knows } from "../../src/schema/versions.js";

/** The schema of a property, or that of the items of a list. */
const inner = (schema: JsonSchema, root: JsonSchema): JsonSchema => {
  const found = schema.items ?? schema;
  return found.$ref === undefined ? found : (root.definitions?.[found.$ref.split("/").at(-1) ?? ""] ?? {});
};

/** Fails unless a schema has the fields of a struct that the newest server knows, in their order, and no others. */
function compare(schema: JsonSchema, struct: Struct, root: JsonSchema): void {
  const fields = Object.entries(struct.fields).filter(([, field]) => knows(undefined, field));
  assert.equal(
    Object.keys(schema.properties ?? {}),
    fields.map(([name]) => name),
    struct.name,
  );
  assert.is(schema.additionalProperties, false, struct.name);
  for (const [name, { type }] of fields) {
    const next = structOf(type);
    if (next) compare(inner(schema.properties?.[name] ?? {}, root), next, root);
  }
}

/** Lists the patterns in a schema. */
const patternsIn = (schema: object): string[] =>
  Object.entries(schema).flatMap(([key, value]) => {
    if (key === "pattern" && typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? patternsIn(value) : [];
  });

for (const kind of kindNames) {
  const schema = manifestSchema(kind);

  test(`the schema of ${kind} has the fields of the table`, () => {
    compare(schema, kinds[kind], schema);
  });

  test(`the patterns of ${kind} are anchored, and RE2 knows them`, () => {
    const patterns = patternsIn(schema);
    assert.ok(patterns.length > 5);
    for (const pattern of patterns) {
      new RegExp(pattern, "u");
      assert.match(pattern, /^\^.*\$$/);
      assert.not.match(pattern, /\(\?[=!<]/);
    }
  });

  test(`the schema of ${kind} names every place that it refers to`, () => {
    const text = JSON.stringify(schema);
    const names = [...text.matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name as string);
    assert.ok(names.length > 0);
    assert.equal(new Set(names), new Set(Object.keys(schema.definitions ?? {})));
  });
}

test.run();
