import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { importSpec, manifests, printJsonnet } from "../../src/index.js";
import { errorOf } from "../support/refused.js";

const spec = importSpec`from quay.io/org/app:1.4 to stable scheduled local`;

test("a spec is printed as calls of the library", async () => {
  const text = printJsonnet([spec]);
  assert.match(
    text,
    /^local lib = import 'importspec\/lib\.libsonnet';\n\nlib\.from\.withKind\('DockerImage'\)\n/,
  );
  assert.match(text, /\n\+ lib\.importPolicy\.withScheduled\(true\)\n/);
  assert.equal(await evaluateSnippet(text), spec);
});

test("manifests are printed as an array of literals", async () => {
  const both = manifests`stream web from a:1 import web from a:1`;
  assert.not.match(printJsonnet(both), "lib");
  assert.equal(await evaluateSnippet(printJsonnet(both)), both);
});

test("an argument that is not an array of objects is refused", () => {
  for (const value of [undefined, spec, [1], [null], ["from a:1"]])
    assert.is(errorOf(() => printJsonnet(value as never)).code, "wrong-call");
});

test("a field of a spec that the library cannot set is refused, with its path", () => {
  const refused = (value: object) => errorOf(() => printJsonnet([value])).message;
  assert.is(refused({ from: { nam: "a" } }), "from.nam cannot be printed: the API has no such field");
  assert.is(refused({ from: { name: 1 } }), "from.name cannot be printed: it cannot be a number");
  assert.is(refused({ importPolicy: [] }), "importPolicy cannot be printed: it cannot be an array");
});

test.run();
