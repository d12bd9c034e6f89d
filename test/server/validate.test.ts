import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { validate } from "../../src/api/validate.js";
import { chosenLines } from "../support/oracle.js";
import { runs } from "../support/runs.js";
import { importing, stream } from "./manifests.js";

const codes = (manifest: unknown) => validate(manifest).map(({ type, field }) => `${type} ${field}`);

test("a manifest that the server accepts has no errors", () => {
  assert.equal(validate(stream()), []);
  assert.equal(validate(importing([{ from: { kind: "DockerImage", name: "nginx:1.17" } }])), []);
});

test("a value that is not an object is not a manifest", () => {
  for (const manifest of [undefined, null, true, 1, 1n, "x", [], Symbol("x"), () => 1, new Date()]) {
    assert.equal(codes(manifest), ["FieldValueTypeInvalid "]);
  }
});

test("the API version and the kind are required", () => {
  assert.equal(codes({}), ["FieldValueRequired apiVersion", "FieldValueRequired kind"]);
  assert.equal(codes({ ...stream(), apiVersion: "v1" }), ["FieldValueNotSupported apiVersion"]);
  assert.equal(codes({ ...stream(), kind: "" }), ["FieldValueRequired kind"]);
  assert.equal(codes({ ...stream(), kind: "Pod" }), ["FieldValueNotSupported kind"]);
  assert.equal(codes({ ...stream(), kind: ["ImageStream"] }), ["FieldValueTypeInvalid kind"]);
});

test("errors of decoding come without those of validation", () => {
  assert.equal(codes({ ...stream({ name: "Bad" }), bogus: 1 }), ["UnknownField bogus"]);
});

test("a server that is not a version is a mistake of the caller", () => {
  assert.throws(() => validate(stream(), { server: "latest" }), /server must be an OpenShift version/);
  assert.equal(validate(stream(), { server: "4.16.3" }), []);
});

test("circular and very deep values are validated", () => {
  const cyclic: Record<string, unknown> = { ...stream() };
  cyclic.metadata = cyclic;
  cyclic.self = cyclic;
  assert.ok(validate(cyclic).length > 0);
  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth++) deep = [{ deep }];
  assert.equal(codes({ ...stream(), deep }), ["UnknownField deep"]);
  assert.equal(codes(stream({ labels: deep })), ["FieldValueTypeInvalid metadata.labels"]);
});

test("law: no value makes it throw", () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true });
  fc.assert(
    fc.property(anything, fc.constantFrom("ImageStream", "ImageStreamImport"), (value, kind) => {
      const resource = { apiVersion: "image.openshift.io/v1", kind };
      assert.ok(validate(value).length > 0);
      for (const field of ["metadata", "spec", "status"]) validate({ ...resource, [field]: value });
      validate({ ...resource, spec: { tags: [value], images: [value], repository: value } });
    }),
  );
});

test("law: no edit of a manifest makes it throw", () => {
  const manifests = chosenLines<{ manifest: object }>("manifests.ndjson").map(({ manifest }) => manifest);
  const edit = fc.record({ chosen: fc.constantFrom(...manifests), index: fc.nat(), value: fc.jsonValue() });
  fc.assert(
    fc.property(edit, ({ chosen, index, value }) => {
      const manifest = structuredClone(chosen);
      const fields = fieldsIn(manifest);
      const [owner, key] = fields[index % fields.length] as [Record<string, unknown>, string];
      owner[key] = value;
      for (const { type, field, detail } of validate(manifest)) {
        assert.equal(
          [type, field, detail].map((each) => typeof each),
          ["string", "string", "string"],
        );
      }
    }),
    { numRuns: runs(1_000) },
  );
});

/** Every field in a value, as the object that has it and its name. */
function fieldsIn(value: unknown): [object, string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(
    ([key, each]) => [[value, key], ...fieldsIn(each)] as [object, string][],
  );
}

test.run();
