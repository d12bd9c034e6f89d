import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, docker, importOf, parameter, streamOf, wholeParameter } from "./manifests.js";

const of = (manifest: unknown) => caught("duplicate-tag", manifest);

test("finds each tag of a stream that has the name of one before it", () => {
  const tags = ["a", "b", "a", "__proto__", "a", "__proto__"].map((name) => ({ name }));
  assert.equal(of(streamOf(tags)), ["spec.tags.2.name", "spec.tags.4.name", "spec.tags.5.name"]);
});

test("finds images of an import by 'to', or by the tag of the reference", () => {
  const images = [
    { from: docker("quay.io/org/a:1") },
    { from: docker("quay.io/org/b:2"), to: { name: "1" } },
    { from: docker("quay.io/org/c:1") },
    { from: docker("quay.io/org/d:1"), to: { name: "4" } },
  ];
  assert.equal(of(importOf(images)), ["spec.images.1.to.name", "spec.images.2.from.name"]);
});

test("skips an import without 'import: true'", () => {
  const images = [{ from: docker("a:1") }, { from: docker("b:1") }];
  assert.equal(of(importOf(images, { import: false })), []);
  assert.equal(of(importOf(images, { import: undefined })), []);
});

test("skips names that are missing, of another type, or with a parameter", () => {
  const tags = [parameter("TAG"), parameter("TAG"), "", "", undefined, undefined, 1, 1].map((name) => ({
    name,
  }));
  assert.equal(of(streamOf(tags)), []);
  const images = [wholeParameter("TO"), wholeParameter("TO"), {}, {}, { name: 1 }, { name: 1 }].map((to) => ({
    from: docker("a:1"),
    to,
  }));
  assert.equal(of(importOf(images)), []);
});

test("skips images without a tag", () => {
  assert.equal(of(importOf([{ from: docker("a") }, { from: docker("b") }])), []);
});

test.run();
