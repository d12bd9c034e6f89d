import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, docker, importOf, parameter, streamOf } from "./manifests.js";

const of = (manifest: unknown) => caught("dropped-field", manifest);

test("finds what the trap is about", () => {
  assert.equal(of(importOf([{ from: { ...docker("a:1"), namespace: "shop" } }])), [
    "spec.images.0.from.namespace",
  ]);
  assert.equal(
    of({
      ...importOf([]),
      metadata: { name: "web", labels: { app: "web" }, annotations: { owner: "shop" } },
    }),
    ["metadata.labels", "metadata.annotations"],
  );
  assert.equal(of(streamOf([{ name: "a", from: { ...docker("a"), namespace: "shop" } }])), [
    "spec.tags.0.from.namespace",
  ]);
});

test("skips what is right, refused or not known yet", () => {
  assert.equal(
    of({
      ...importOf([]),
      metadata: { name: "web", labels: {}, annotations: { "helm.sh/hook": "post-install" } },
    }),
    [],
  );
  assert.equal(
    of({
      ...streamOf([{ name: "a", from: { ...docker("a"), namespace: "x" } }]),
      metadata: { name: "web", namespace: "y" },
    }),
    [],
  );
  assert.equal(of(importOf([{ from: { ...docker("a:1"), namespace: parameter("NS") } }])), []);
});

test.run();
