import { test } from "uvu";
import * as assert from "uvu/assert";
import * as documentFunctions from "../../src/compile/documentFunctions.js";
import { manifestKinds } from "../../src/compile/manifestKinds.js";
import * as specFunctions from "../../src/compile/specFunctions.js";
import * as importspec from "../../src/index.js";
import * as runtime from "../../src/runtime.js";
import { kindNames, kinds } from "../../src/schema/kinds.js";

const exports = new Map<string, unknown>(Object.entries(importspec));
const functions = Object.entries({ ...specFunctions, ...documentFunctions });

test("every function has the name of its export, in the package and in its runtime", () => {
  for (const [exported, { name }] of functions) {
    assert.is(name, exported);
    assert.type(exports.get(exported), "function", exported);
  }
  assert.equal(Object.keys(runtime).toSorted(), functions.map(([name]) => name).toSorted());
});

test("every kind of manifest has a function that makes it, and a struct of its name", () => {
  const made = new Map(Object.values(documentFunctions).map(({ kind, name }) => [kind, name]));
  assert.is(made.size, kindNames.length);
  for (const kind of kindNames) assert.is(made.get(kind), manifestKinds[kind].functionName);
  for (const [kind, struct] of Object.entries(kinds)) assert.is(struct.name, kind);
});

test.run();
