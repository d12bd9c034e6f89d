import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, digest, parameter, streamOf } from "./manifests.js";

const image = (name: string) => ({ kind: "ImageStreamImage", name });
const of = (manifest: unknown) => caught("image-of-own-stream", manifest);

test("finds what the trap is about", () => {
  assert.equal(
    of(
      streamOf([
        { name: "a", from: image(`web@${digest}`) },
        { name: "b", from: image(digest) },
      ]),
    ),
    ["spec.tags.0.from.name", "spec.tags.1.from.name"],
  );
  assert.equal(of(streamOf([{ name: "a", from: image("web:1.0") }])), ["spec.tags.0.from.name"]);
});

test("skips what is right, refused or not known yet", () => {
  assert.equal(
    of(
      streamOf([
        { name: "a", from: image(`other@${digest}`) },
        { name: "b", from: { ...image(digest), namespace: "ci" } },
      ]),
    ),
    [],
  );
  assert.equal(of(streamOf([{ name: "a", from: image(parameter("IMAGE")) }])), []);
});

test.run();
