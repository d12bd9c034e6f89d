import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, docker, importOf, parameter, streamOf } from "./manifests.js";

const of = (manifest: unknown) => caught("whole-repository", manifest);

test("finds what the trap is about", () => {
  assert.equal(of(streamOf([], { dockerImageRepository: "quay.io/org/app" })), [
    "spec.dockerImageRepository",
  ]);
  assert.equal(of(importOf([], { repository: { from: docker("quay.io/org/app") } })), [
    "spec.repository.from.name",
  ]);
  assert.equal(
    of(importOf([], { repository: { from: docker("quay.io/org/app"), importPolicy: { scheduled: true } } })),
    ["spec.repository.importPolicy.scheduled"],
  );
});

test("skips what is right, refused or not known yet", () => {
  assert.equal(of(streamOf([{ name: "a", from: docker("a") }])), []);
  assert.equal(of(streamOf([], { dockerImageRepository: "" })), []);
  // The stream names the tags that it needs.
  const named = streamOf([{ name: "a", from: docker("quay.io/org/app:a") }], {
    dockerImageRepository: "quay.io/org/app",
  });
  assert.equal(of(named), []);
  assert.equal(of(streamOf([{ name: "built" }], { dockerImageRepository: "quay.io/org/app" })), [
    "spec.dockerImageRepository",
  ]);
  assert.equal(of(streamOf([], { dockerImageRepository: parameter("REPO") })), []);
  assert.equal(of(importOf([], { import: false, repository: { from: docker("a") } })), []);
});

test.run();
