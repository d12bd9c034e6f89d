import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, docker, importOf, parameter, streamOf } from "./manifests.js";

const of = (manifest: unknown) => caught("unreachable-tag", manifest);

test("finds what the trap is about", () => {
  assert.equal(
    of(streamOf([{ name: "feature/login" }, { name: "a:b" }, { name: "latest," }, { name: "" }])),
    [0, 1, 2, 3].map((index) => `spec.tags.${index}.name`),
  );
  assert.equal(
    of(streamOf([{ name: "a".repeat(129) }, { name: "-a" }, { name: "é" }])),
    [0, 1, 2].map((index) => `spec.tags.${index}.name`),
  );
  assert.equal(of(importOf([{ from: docker("a"), to: { name: "a/b" } }])), ["spec.images.0.to.name"]);
});

test("skips what is right, refused or not known yet", () => {
  assert.equal(of(streamOf([{ name: "A_.-1" }, { name: "a".repeat(128) }, { name: parameter("TAG") }])), []);
  assert.equal(of(importOf([{ from: docker("a"), to: { name: "a/b" } }], { import: false })), []);
});

test.run();
