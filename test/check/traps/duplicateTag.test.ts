import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, docker, importOf, parameter, streamOf, wholeParameter } from "./manifests.js";

const of = (manifest: unknown) => caught("duplicate-tag", manifest);

test("tags of a stream: each but the first of a name", () => {
  const tags = ["a", "b", "a", "__proto__", "a", "__proto__"].map((name) => ({ name }));
  assert.equal(of(streamOf(tags)), ["spec.tags.2.name", "spec.tags.4.name", "spec.tags.5.name"]);
});

test("images of an import: by 'to', or by the tag of the reference", () => {
  const images = [
    { from: docker("quay.io/org/a:1") },
    { from: docker("quay.io/org/b:2"), to: { name: "1" } },
    { from: docker("quay.io/org/c:1") },
    { from: docker("quay.io/org/d:1"), to: { name: "4" } },
  ];
  assert.equal(of(importOf(images)), ["spec.images.1.to.name", "spec.images.2.from.name"]);
});

test("an import that only looks", () => {
  const images = [{ from: docker("a:1") }, { from: docker("b:1") }];
  assert.equal(of(importOf(images, { import: false })), []);
  assert.equal(of(importOf(images, { import: undefined })), []);
});

test("names that are missing, of another type, or not known", () => {
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

test("images without a tag do not collide", () => {
  assert.equal(of(importOf([{ from: docker("a") }, { from: docker("b") }])), []);
});

test.run();
