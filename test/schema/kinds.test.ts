import { test } from "uvu";
import * as assert from "uvu/assert";
import { fieldOf, structOf } from "../../src/schema/field.js";
import { isManifestKind, itemFields, kindNames, kindOfSpecs, kinds } from "../../src/schema/kinds.js";

test("a kind is known by its exact name", () => {
  for (const kind of kindNames) assert.ok(isManifestKind(kind));
  assert.ok(isManifestKind(kindOfSpecs));
  for (const value of ["imagestream", "Pod", "toString", "", undefined, null, ["ImageStream"]])
    assert.not(isManifestKind(value));
});

test("the items of a kind are in fields of its spec that hold structs", () => {
  for (const kind of kindNames) {
    const fields = itemFields[kind];
    assert.ok(fields.length > 0);
    for (const { name, isList } of fields) {
      const field = fieldOf(kinds[kind].fields.spec.type, name);
      assert.ok(field !== undefined && structOf(field.type) !== undefined, `${kind} ${name}`);
      assert.is(isList, typeof field?.type === "object" && "list" in field.type);
    }
  }
});

test("the struct of a kind has its name", () => {
  for (const [kind, struct] of Object.entries(kinds)) assert.is(struct.name, kind);
});

test.run();
