import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutNulls } from "../../src/convert/withoutNulls.js";
import { imageStream, imageStreamImport } from "../../src/schema/imageStream.js";
import { defaulted } from "../../src/server/defaulted.js";

test("a field that is null is missing, and null in a map is an empty string, as for the server", () => {
  const manifest = {
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStream",
    metadata: { name: "web", namespace: null, labels: { a: null, b: "c" }, annotations: null },
    spec: { tags: [{ name: "t", from: null, annotations: { d: null }, importPolicy: { insecure: null } }] },
    status: null,
  };
  const clean = withoutNulls(manifest, imageStream) as object;
  assert.equal(clean, {
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStream",
    metadata: { name: "web", labels: { a: "", b: "c" } },
    spec: { tags: [{ name: "t", annotations: { d: "" }, importPolicy: {} }] },
  });
  assert.equal(defaulted(clean), defaulted(manifest));
});

test("items keep their indexes, and values of a wrong type stay as they are", () => {
  const odd = { spec: { images: [null, 1, { from: [null] }], repository: [null], colour: { a: null } } };
  assert.equal(withoutNulls(odd, imageStreamImport), odd);
  assert.equal(withoutNulls({ spec: { colour: null } }, imageStreamImport), { spec: {} });
  for (const value of [null, undefined, 1, "x", [null]])
    assert.equal(withoutNulls(value, imageStream), value);
});

test("shared and circular values that the schema does not know take no time", () => {
  let shared: unknown = null;
  for (let depth = 0; depth < 100; depth++) shared = [shared, shared, shared];
  const self: Record<string, unknown> = { shared };
  for (let index = 0; index < 100; index++) self[`a${index}`] = self;
  const clean = withoutNulls({ metadata: self, spec: self }, imageStream);
  assert.is((clean as { metadata: { shared: unknown } }).metadata.shared, shared);
});

test("law: the value is not changed, and cleaning it twice is cleaning it once", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const manifest = { metadata: value, spec: { tags: value, lookupPolicy: value } };
      const before = JSON.stringify(manifest);
      const clean = withoutNulls(manifest, imageStream);
      assert.is(JSON.stringify(manifest), before);
      assert.equal(withoutNulls(clean, imageStream), clean);
    }),
  );
});

test.run();
