import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, streamOf } from "./manifests.js";

const stream = (spec: object, value = "2024-05-02T09:31:04Z") => ({
  ...streamOf([], spec),
  metadata: { name: "web", annotations: { "openshift.io/image.dockerRepositoryCheck": value } },
});
const of = (manifest: unknown) => caught("already-imported", manifest);

test("finds what the trap is about", () => {
  assert.equal(of(stream({ dockerImageRepository: "quay.io/org/app" })), [
    "metadata.annotations.openshift.io/image.dockerRepositoryCheck",
  ]);
});

test("skips what is right, refused or not known yet", () => {
  assert.equal(of(stream({})), []);
  assert.equal(of(stream({ dockerImageRepository: "quay.io/org/app" }, "")), []);
  assert.equal(of(streamOf([], { dockerImageRepository: "quay.io/org/app" })), []);
});

test.run();
