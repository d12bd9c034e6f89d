import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, importSpec, manifests, print } from "../../src/index.js";
import { anyClausesWithParameters, anySpecWithParameters } from "../support/arbitraries.js";
import { errorOf } from "../support/refused.js";
import { runs } from "../support/runs.js";

const refused = (spec: unknown, code: string, message: RegExp) => {
  const error = errorOf(() => print(spec as object));
  assert.is(error.code, code);
  assert.match(error.message, message);
};

test("a field that the language cannot express is refused, with its path", () => {
  refused(
    { from: { name: 1 } },
    "wrong-type",
    /^from\.name cannot be printed: it takes a string, not a number$/,
  );
});

test("a manifest is printed as a document", () => {
  const from = { kind: "DockerImage", name: "a:1" };
  const manifest = {
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStream",
    metadata: { name: "web" },
    spec: { tags: [{ name: "1", from, referencePolicy: { type: "Source" } }] },
  };
  assert.is(print(manifest), "stream web\n  from a:1 source");
  assert.equal(manifests(print(manifest)), [manifest]);
});

test("a field of a manifest that the language cannot express is refused, with its path", () => {
  const manifest = { kind: "ImageStream", metadata: { name: "web" }, spec: { tags: [{ name: 1 }] } };
  refused(manifest, "wrong-type", /^spec\.tags\[0\] cannot be printed: it has no name that /);
  const owned = { kind: "ImageStreamImport", metadata: { name: "web", finalizers: ["a"] } };
  refused(owned, "wrong-type", /^metadata\.finalizers cannot be printed: the language has no word for it$/);
});

test("a value that is not an object is refused", () => {
  for (const value of [null, undefined, [], "from x", 1])
    refused(value, "wrong-call", /^print takes an object, not /);
});

test("law: the tags return the printed object", () => {
  fc.assert(
    fc.property(anySpecWithParameters, (spec) => assert.equal(importSpec(print(spec)), spec)),
    { numRuns: runs(1_000) },
  );
  fc.assert(
    fc.property(anyClausesWithParameters, (patch) => assert.equal(clauses(print(patch)), patch)),
    { numRuns: runs(1_000) },
  );
});

test.run();
