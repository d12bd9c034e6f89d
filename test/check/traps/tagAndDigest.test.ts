import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, digest, docker, importOf, streamOf } from "./manifests.js";

const of = (manifest: unknown) => caught("tag-and-digest", manifest);

test("finds what the trap is about", () => {
  assert.equal(of(streamOf([{ name: "a", from: docker(`app:1@${digest}`) }])), ["spec.tags.0.from.name"]);
  assert.equal(of(importOf([{ from: docker(`app:1@${digest}`), to: { name: "a" } }])), [
    "spec.images.0.from.name",
  ]);
});

test("skips what is right, refused or not known yet", () => {
  assert.equal(of(importOf([{ from: docker(`app:1@${digest}`) }])), []);
  assert.equal(
    of(
      streamOf([
        { name: "a", from: docker(`app@${digest}`) },
        { name: "b", from: docker("app:1") },
        { name: "1", from: docker(`app:1@${digest}`) },
      ]),
    ),
    [],
  );
});

test.run();
