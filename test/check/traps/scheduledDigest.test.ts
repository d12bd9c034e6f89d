import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, digest, docker, importOf, parameter, streamOf, wholeParameter } from "./manifests.js";

const of = (manifest: unknown) => caught("scheduled-digest", manifest);
const importPolicy = { scheduled: true };
const pinned = docker(`quay.io/org/app@${digest}`);
const both = docker(`quay.io/org/app:1@${digest}`);

test("finds a scheduled digest", () => {
  const path = "importPolicy.scheduled";
  assert.equal(of(importOf([{ from: pinned, importPolicy }])), [`spec.images.0.${path}`]);
  assert.equal(of(streamOf([{ name: "a" }, { name: "b", from: both, importPolicy }])), [
    `spec.tags.1.${path}`,
  ]);
});

test("skips a digest without a schedule, and a schedule without a digest", () => {
  const images = [
    { from: pinned },
    { from: pinned, importPolicy: { scheduled: false } },
    { from: pinned, importPolicy: { scheduled: wholeParameter("SCHEDULED") } },
    { from: pinned, importPolicy: wholeParameter("POLICY") },
    { from: docker("quay.io/org/app:1"), importPolicy },
    { from: docker(`quay.io/org/app@${parameter("DIGEST")}`), importPolicy },
  ];
  assert.equal(of(importOf(images)), []);
});

test("skips a tag that is never imported, which is another trap", () => {
  assert.equal(of(streamOf([{ name: "a", from: pinned, reference: true, importPolicy }])), []);
});

test.run();
