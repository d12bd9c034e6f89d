import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, digest, docker, streamOf } from "./manifests.js";

const annotations = { "importer.image.openshift.io/prefer-arch": "arm64" };
const of = (manifest: unknown) => caught("ignored-preference", manifest);

test("finds what the trap is about", () => {
  assert.equal(of(streamOf([{ name: "a", annotations, from: docker(`app@${digest}`) }])), [
    "spec.tags.0.annotations.importer.image.openshift.io/prefer-arch",
  ]);
  assert.equal(
    of(
      streamOf([
        { name: "a", annotations, from: docker("app:1"), importPolicy: { importMode: "PreserveOriginal" } },
      ]),
    ),
    ["spec.tags.0.annotations.importer.image.openshift.io/prefer-arch"],
  );
});

test("skips what is right, refused or not known yet", () => {
  assert.equal(
    of(
      streamOf([
        { name: "a", annotations, from: docker("app:1") },
        { name: "b", from: docker(`app@${digest}`) },
      ]),
    ),
    [],
  );
});

test.run();
