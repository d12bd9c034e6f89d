import { test } from "uvu";
import * as assert from "uvu/assert";
import * as documentFunctions from "../../src/compile/documentFunctions.js";
import * as specFunctions from "../../src/compile/specFunctions.js";
import * as importspec from "../../src/index.js";
import * as runtime from "../../src/runtime.js";

const exports = new Map<string, unknown>(Object.entries(importspec));
const functions = Object.entries({ ...specFunctions, ...documentFunctions });

test("every function is exported under its name, by the package and by its runtime", () => {
  for (const [exportName, { name }] of functions) {
    assert.is(exportName, name);
    assert.type(exports.get(name), "function", name);
  }
  assert.equal(Object.keys(runtime).toSorted(), functions.map(([name]) => name).toSorted());
});

test("every function of documents has a rule of its own", () => {
  const rules = Object.values(documentFunctions).map(({ rule }) => rule);
  assert.equal(rules.toSorted(), ["document", "imports", "streams"]);
});

test.run();
