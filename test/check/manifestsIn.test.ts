import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isResource, manifestsIn, type Search } from "../../src/check/manifestsIn.js";

const apiVersion = "image.openshift.io/v1";
const stream = { apiVersion, kind: "ImageStream", metadata: { name: "web" } };
const spec = { from: { kind: "DockerImage", name: "a" } };

const found = (value: unknown) =>
  [...manifestsIn(value)].map(({ type, path }) => `${type} ${path.join(".")}`);

test("finds a manifest, with or without an apiVersion", () => {
  assert.equal(found(stream), ["manifest "]);
  assert.equal(found({ kind: "ImageStreamImport", metadata: {} }), ["manifest "]);
  assert.equal(found({ ...stream, apiVersion: "v1", spec }), ["manifest "]);
  assert.equal(found({ kind: "ImageStream", name: "web" }), []);
});

test("finds manifests in a List, a Template, an array and an object", () => {
  const list = { kind: "List", apiVersion: "v1", items: [stream, { kind: "Pod", apiVersion: "v1", spec }] };
  const template = {
    kind: "Template",
    apiVersion: "template.openshift.io/v1",
    objects: [list],
    items: [stream],
  };
  assert.equal(found(list), ["manifest items.0"]);
  assert.equal(found(template), ["manifest objects.0.items.0"]);
  assert.equal(found([[], { a: stream, b: { c: [stream] } }]), ["manifest 1.a", "manifest 1.b.c.0"]);
});

test("any object with items is a list, whose items may take their kind from it", () => {
  const { kind, apiVersion: _, ...untyped } = stream;
  const list = { kind: "ImageStreamList", apiVersion, items: [untyped, stream] };
  assert.equal(found(list), ["manifest items.0", "manifest items.1"]);
  assert.equal([...manifestsIn(list)][0]?.value, stream);
  assert.equal(found({ kind: "Whatever", apiVersion: "v1", items: [stream] }), ["manifest items.0"]);
  assert.equal(found({ kind, apiVersion: "v1", items: [{ kind: "Pod", metadata: {} }] }), ["manifest "]);
});

test("the manifests of a Template get the API version of today, others do not", () => {
  const legacy = { ...stream, apiVersion: "v1" };
  const template = { kind: "Template", apiVersion: "v1", objects: [legacy] };
  assert.equal([...manifestsIn(template)][0]?.value, stream);
  assert.is([...manifestsIn(legacy)][0]?.value, legacy);
});

test("finds resources of the image API whose kind is wrong or missing", () => {
  for (const kind of ["ImageStreem", "imagestream", "Pod", undefined, null, true, ""])
    assert.equal(found({ apiVersion, kind, metadata: {} }), ["wrong-kind "], String(kind));
  for (const kind of ["ImageStreamTag", "Image", "${KIND}"])
    assert.equal(found({ apiVersion, kind, metadata: {} }), []);
  assert.equal(found({ apiVersion: "v1", kind: "imagestream", metadata: {} }), ["wrong-kind "]);
  assert.equal(found({ apiVersion: "v1", kind: "Pod", metadata: {} }), []);
});

test("a search can leave out objects that are not resources, and objects that only look like specs", () => {
  const search = (value: unknown, options: Search) =>
    [...manifestsIn(value, options)].map(({ type }) => type);
  assert.equal(search({ a: stream, b: spec }, { anyObject: false }), []);
  assert.equal(search([stream, spec], { anyObject: false }), ["manifest", "specs"]);
  assert.equal(search([spec, { from: { kind: "a" } }, { from: {} }], { specs: "typed" }), ["specs"]);
  assert.equal(search([spec], { specs: "none" }), []);
});

test("an array of specs is one result, other specs are one each", () => {
  assert.equal(found(spec), ["specs "]);
  assert.equal(found([spec, spec]), ["specs "]);
  assert.equal(found([spec, stream]), ["specs 0", "manifest 1"]);
  assert.equal(found({ a: [spec], b: spec }), ["specs a", "specs b"]);
});

test("finds nothing in other values, nor in a List without an array", () => {
  for (const value of [null, undefined, 1, "x", [], {}, [null], () => stream, new Map([["a", stream]])])
    assert.equal(found(value), []);
  for (const items of [undefined, null, 1, "x"])
    assert.equal(found({ kind: "List", apiVersion: "v1", items }), []);
});

test("circular and very deep values are searched to an end", () => {
  const self: unknown[] = [stream];
  self.push(self, { self });
  assert.equal(found(self), ["manifest 0"]);
  let deep: unknown = stream;
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  assert.equal(found(deep), []);
});

test("law: each result is at its path, and a manifest is a resource", () => {
  const leaf = fc.constantFrom<unknown>(stream, spec, null, 1, {
    kind: "List",
    apiVersion: "v1",
    items: [stream],
  });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.string(), tie("value"), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, (any) => {
      for (const { type, path, value: each } of manifestsIn(any)) {
        const there = path.reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], any);
        assert.is(there, each);
        assert.is(isResource(each), type === "manifest");
      }
      const count = JSON.stringify(any).split('"ImageStream"').length - 1;
      assert.is([...manifestsIn(any)].filter(({ type }) => type === "manifest").length, count);
    }),
  );
});

test.run();
