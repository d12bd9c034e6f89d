import { test } from "uvu";
import * as assert from "uvu/assert";
import { accepts, takes } from "../../src/library/argument.js";
import type { Field, Type } from "../../src/schema/field.js";
import { imageImportSpec } from "../../src/schema/imageImportSpec.js";

const field = (type: Type): Field => ({ type, help: "" });

test("a function takes the values of its field", () => {
  assert.is(takes(field("string")), "a string");
  assert.ok(accepts(field("boolean"), false));
  assert.not(accepts(field("boolean"), "false"));
  assert.not(accepts(field("integer"), 1.5));
  assert.not(accepts(field({ map: "string" }), { a: 1 }));
});

test("a list with one item may be passed as the item", () => {
  const strings = field({ list: "string" });
  assert.is(takes(strings), "an array or a string");
  for (const value of [[], ["a"], "a"]) assert.ok(accepts(strings, value));
  for (const value of [{}, 1, null]) assert.not(accepts(strings, value));

  const structs = field({ list: imageImportSpec });
  assert.is(takes(structs), "an array or an object");
  for (const value of [[], [{}], {}]) assert.ok(accepts(structs, value));
  for (const value of ["a", null]) assert.not(accepts(structs, value));
});

test.run();
