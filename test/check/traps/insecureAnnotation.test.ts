import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, docker, streamOf } from "./manifests.js";

const stream = (tags: object[], value = "true") => ({
  ...streamOf(tags),
  metadata: { name: "web", annotations: { "openshift.io/image.insecureRepository": value } },
});
const of = (manifest: unknown) => caught("insecure-annotation", manifest);

test("finds what the trap is about", () => {
  assert.equal(of(stream([{ name: "a", from: docker("a") }])), [
    "metadata.annotations.openshift.io/image.insecureRepository",
  ]);
});

test("skips what is right, refused or not known yet", () => {
  assert.equal(
    of(stream([{ name: "a", from: docker("a"), importPolicy: { insecure: true } }, { name: "b" }])),
    [],
  );
  assert.equal(of(stream([])), []);
  assert.equal(of(stream([{ name: "a", from: docker("a") }], "false")), []);
});

test.run();
