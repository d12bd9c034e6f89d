import { test } from "uvu";
import * as assert from "uvu/assert";
import { errorPaths } from "../../src/check/errorPaths.js";
import { manifestErrors } from "../../src/server/validate.js";
import { importing, stream } from "../server/manifests.js";

/** The paths of the errors of a manifest, joined by dots. */
const pathsOf = (manifest: object) =>
  errorPaths(manifest, manifestErrors(manifest)).map((path) => path.join("."));

test("an image is found by its index, a tag by its name", () => {
  const from = { kind: "Pod", name: "a" };
  assert.equal(pathsOf(importing([{ from }])), ["spec.images.0.from.kind"]);
  assert.equal(pathsOf(stream({}, { tags: [{ name: "a" }, { name: "1.17", from }] })), [
    "spec.tags.1.from.name",
    "spec.tags.1.from.kind",
  ]);
});

test("a field of the stream that an import writes is found at the image", () => {
  const image = { from: { kind: "DockerImage", name: "a:1.0" }, referencePolicy: { type: "local" } };
  assert.equal(pathsOf(importing([image])), ["spec.images.0.referencePolicy.type"]);
});

test("in decoding a tag is found by its index", () => {
  const tags = [{ name: "1" }, { name: "0", colour: "red" }];
  assert.equal(pathsOf(stream({}, { tags })), ["spec.tags.1.colour"]);
});

test("the key of a bad label is found by the key or the value that the server quotes", () => {
  assert.equal(pathsOf(stream({ labels: { good: "x", "a b": "y", bad: "no spaces" } })), [
    "metadata.labels.a b",
    "metadata.labels.bad",
  ]);
  assert.equal(pathsOf(stream({ annotations: { "a b": "c" } })), ["metadata.annotations.a b"]);
});

test("a key that objects of JavaScript inherit is a key like others", () => {
  const labels = JSON.parse('{ "__proto__": "x y" }');
  assert.equal(new Set(pathsOf(stream({ labels }))), new Set(["metadata.labels.__proto__"]));
});

test("3,000 tags with errors take linear time", () => {
  const tags = Array.from({ length: 3_000 }, (_, index) => ({
    name: `t${index}`,
    from: { kind: "Pod", name: "a" },
  }));
  const labels = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`l${index}`, `${index} x`]));
  assert.is(pathsOf(stream({ labels }, { tags })).at(-1), "spec.tags.2999.from.kind");
});

test.run();
