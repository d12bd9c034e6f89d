import { test } from "uvu";
import * as assert from "uvu/assert";
import { documentFunction, manifestsFunction } from "../../src/compile/documentFunctions.js";
import * as specFunctions from "../../src/compile/specFunctions.js";
import * as importspec from "../../src/index.js";
import * as runtime from "../../src/runtime.js";
import { kindNames, kinds } from "../../src/schema/kinds.js";

const exports = new Map<string, unknown>(Object.entries(importspec));
const functions = [...Object.values(specFunctions), ...kindNames.map(documentFunction), manifestsFunction];

test("every function is exported under its name, by the package and by its runtime", () => {
  for (const { name } of functions) assert.type(exports.get(name), "function", name);
  assert.equal(Object.keys(runtime).toSorted(), functions.map(({ name }) => name).toSorted());
});

test("every kind of manifest has a function with a rule of its own, and a struct of its name", () => {
  const rules = kindNames.map((kind) => documentFunction(kind).rule);
  assert.equal([...rules, manifestsFunction.rule], ["streams", "imports", "document"]);
  for (const [kind, struct] of Object.entries(kinds)) assert.is(struct.name, kind);
});

test.run();
