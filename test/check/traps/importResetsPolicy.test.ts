import { test } from "uvu";
import * as assert from "uvu/assert";
import { findTraps } from "../../../src/check/traps/index.js";
import { caught, digest, docker, importOf, parameter, streamOf, wholeParameter } from "./manifests.js";

const of = (manifest: unknown) => caught("import-resets-policy", manifest);
const image = (tag: string, importPolicy?: unknown) => ({
  from: docker(`quay.io/org/app:${tag}`),
  ...(importPolicy !== undefined && { importPolicy }),
});

test("finds an image that leaves out what another sets, once per field", () => {
  const images = [
    image("1"),
    image("2", { scheduled: true }),
    image("3", { importMode: "PreserveOriginal" }),
    image("4", {}),
  ];
  assert.equal(of(importOf(images)), ["spec.images.0.importPolicy", "spec.images.0.importPolicy"]);
  const [finding] = findTraps(importOf(images));
  assert.match(finding?.message ?? "", "this image and 2 more leave out 'scheduled'");
});

test("skips an import without policies", () => {
  assert.equal(of(importOf(Array.from({ length: 50 }, (_, tag) => image(String(tag))))), []);
});

test("skips an image that sets the default", () => {
  const explicit = [image("1", { scheduled: false }), image("2", { scheduled: true })];
  assert.equal(of(importOf(explicit)), []);
  const mode = [image("1", { importMode: "Legacy" }), image("2")];
  assert.equal(of(importOf(mode)), []);
});

test("a repository counts as an image", () => {
  const repository = { from: docker("quay.io/org/app") };
  assert.equal(of(importOf([image("1", { scheduled: true })], { repository })), [
    "spec.repository.importPolicy",
  ]);
  const scheduled = { ...repository, importPolicy: { scheduled: true } };
  assert.equal(of(importOf([image("1")], { repository: scheduled })), ["spec.images.0.importPolicy"]);
});

test("a digest needs an import mode, but no schedule", () => {
  const pinned = { from: docker(`quay.io/org/app@${digest}`), to: { name: "a" } };
  assert.equal(of(importOf([image("1", { scheduled: true }), pinned])), []);
  assert.equal(of(importOf([image("1", { importMode: "PreserveOriginal" }), pinned])).length, 1);
});

test("skips images that write no tag, or that parameters hide", () => {
  const images = [
    image("1", { scheduled: true }),
    { from: docker("quay.io/org/app") },
    image("2", wholeParameter("POLICY")),
    image("3", { scheduled: wholeParameter("SCHEDULED") }),
    image(parameter("TAG")),
  ];
  assert.equal(of(importOf(images)), []);
  assert.equal(of(importOf([image("1", { scheduled: wholeParameter("SCHEDULED") }), image("2")])), []);
  assert.equal(of(importOf([image("1", { scheduled: true }), image("2")], { import: false })), []);
});

test("skips the tags of a stream", () => {
  const tags = [
    { name: "1", ...image("1", { scheduled: true }) },
    { name: "2", ...image("2") },
  ];
  assert.equal(of(streamOf(tags)), []);
});

test.run();
