import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, ImportSpecError, image, importSpec, merge } from "../../src/index.js";

const { imageImportSpec, imageStream, imageStreamImport, tagReference } = image.v1;
const { from } = imageImportSpec;

test("objects of the API are merged field by field, and the later value wins", () => {
  assert.equal(merge(from.withName("a"), from.withKind("Pod"), from.withName("b")), {
    from: { name: "b", kind: "Pod" },
  });
  assert.equal(
    merge(importSpec("from a scheduled"), clauses("scheduled false local")),
    importSpec("from a scheduled false local"),
  );
});

test("lists and maps are replaced, or added to by a mixin", () => {
  const { withLabels, withLabelsMixin } = imageStream.metadata;
  assert.equal(merge(withLabels({ a: "1" }), withLabels({ b: "2" })).metadata.labels, { b: "2" });
  assert.equal(merge(withLabels({ a: "1", c: "3" }), withLabelsMixin({ a: "2" })).metadata.labels, {
    a: "2",
    c: "3",
  });
  const { withTags, withTagsMixin } = imageStream.spec;
  assert.equal(merge(withTags({ name: "a" }), withTagsMixin({ name: "b" })).spec.tags.length, 2);
  assert.equal(merge(withTagsMixin({ name: "a" }), withTags([])).spec.tags, []);
});

test("the keys of a map are not mistaken for fields of the API", () => {
  const { withAnnotations } = tagReference;
  assert.equal(merge(withAnnotations({ from: "a", to: "b" }), withAnnotations({ from: "c" })), {
    annotations: { from: "c" },
  });
});

test("arguments are not changed, and the result is a new object", () => {
  const patches = [from.withName("a"), imageStreamImport.spec.withImagesMixin([])] as const;
  const before = structuredClone(patches);
  const merged = merge(...patches);
  merge(
    merged,
    from.withName("b"),
    imageStreamImport.spec.withImagesMixin({ from: { kind: "Pod", name: "x" } }),
  );
  assert.equal(patches, before);
  assert.is.not(merge(patches[0]), patches[0]);
});

test("a result shares no array or object with an argument", () => {
  const labels = { a: "1" };
  const tags = [{ name: "b", annotations: { c: "2" } }];
  const patch = { metadata: { labels }, spec: { tags } };
  const merged = merge(patch, { kind: "ImageStream" });
  merged.metadata.labels.a = "changed";
  (merged.spec.tags[0] as (typeof tags)[0]).annotations.c = "changed";
  merged.spec.tags.push({ name: "d", annotations: { c: "3" } });
  assert.equal(patch, {
    metadata: { labels: { a: "1" } },
    spec: { tags: [{ name: "b", annotations: { c: "2" } }] },
  });
});

test("a cycle in an argument is kept", () => {
  const cyclic: Record<string, unknown> = { a: 1 };
  cyclic.self = cyclic;
  assert.is((merge(cyclic, {}) as { self: { a: number } }).self.a, 1);
});

test("an argument that is not an object is refused", () => {
  const untyped = merge as (...values: unknown[]) => unknown;
  for (const values of [[], [null], [{}, "x"], [{}, []], [{}, undefined], [Promise.resolve({})]]) {
    assert.throws(
      () => untyped(...values),
      (error: unknown) => error instanceof ImportSpecError && error.code === "wrong-call",
    );
  }
});

test("a name of Object.prototype is a name like any other", () => {
  const patch = JSON.parse('{ "__proto__": { "a": 1 }, "constructor": 1 }');
  const merged = merge({ constructor: 2 }, patch);
  assert.is(JSON.stringify(merged), '{"constructor":1,"__proto__":{"a":1}}');
  assert.is((merged as { a?: number }).a, undefined);
});

test.run();
