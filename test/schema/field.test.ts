import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Field, fieldOf, helpOf, isStruct, type Struct, structOf } from "../../src/schema/field.js";

const inner: Struct = { name: "Inner", help: "", fields: {} };
const outer: Struct = { name: "Outer", help: "", fields: { inner: { type: inner, help: "" } } };

test("a word sets only a string, a boolean or a map", () => {
  const fields: Field[] = [
    { type: "string", word: "a", values: ["B"], help: "" },
    { type: "boolean", word: "a", help: "" },
    { type: { map: "string" }, word: "a", help: "" },
    // @ts-expect-error: no clause can express a number
    { type: "integer", word: "a", help: "" },
    // @ts-expect-error: no clause can express a free object
    { type: "object", word: "a", help: "" },
    // @ts-expect-error: no clause can express a list
    { type: { list: "string" }, word: "a", help: "" },
    // @ts-expect-error: the fields of a struct have words of their own
    { type: inner, word: "a", help: "" },
    // @ts-expect-error: only strings have known values
    { type: "boolean", values: ["a"], help: "" },
  ];
  assert.is(fields.length, 8);
});

test("a field is found by its own name", () => {
  assert.is(fieldOf(outer, "inner")?.type, inner);
  for (const name of ["other", "constructor", "__proto__", "toString"])
    assert.is(fieldOf(outer, name), undefined, name);
});

test("a struct is found in a type and in a list", () => {
  assert.is(structOf(inner), inner);
  assert.is(structOf({ list: inner }), inner);
  for (const type of ["string", "object", { list: "string" }, { map: "string" }] as const)
    assert.is(structOf(type), undefined);
  assert.ok(isStruct(inner));
  assert.not(isStruct({ list: inner }));
});

test("help names the versions that know a field", () => {
  assert.is(helpOf({ type: "string", help: "A." }), "A.");
  assert.is(
    helpOf({ type: "string", help: "A.", since: "4.9", until: "4.12" }),
    "A. Since OpenShift 4.9. Removed in OpenShift 4.12.",
  );
});

test.run();
