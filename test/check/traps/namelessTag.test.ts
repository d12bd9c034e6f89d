import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, docker, streamOf } from "./manifests.js";

const of = (manifest: unknown) => caught("nameless-tag", manifest);

test("finds what the trap is about", () => {
  assert.equal(of(streamOf([{ name: "", from: docker("a") }, { from: docker("b") }])), [
    "spec.tags.0.name",
    "spec.tags.1.name",
  ]);
});

test("skips what is right, refused or not known yet", () => {
  assert.equal(of(streamOf([{ name: "a", from: docker("a") }])), []);
  assert.equal(of(streamOf([{ name: "" }])), []);
  assert.equal(of(streamOf([{ name: "", from: docker("a"), reference: true }])), []);
});

test.run();
