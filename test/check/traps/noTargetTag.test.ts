import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ManifestLine } from "../../server/oracle.js";
import { chosenLines } from "../../support/oracle.js";
import { caught, digest, docker, importOf, parameter, streamOf, wholeParameter } from "./manifests.js";
import { checkTargets } from "./withoutTarget.js";

const of = (manifest: unknown) => caught("no-target-tag", manifest);

test("finds an image without 'to' and without a tag", () => {
  const images = [
    { from: docker("quay.io/org/app") },
    { from: docker("app"), to: null },
    { from: docker(`quay.io/org/app@${digest}`) },
  ];
  assert.equal(
    of(importOf(images)),
    [0, 1, 2].map((index) => `spec.images.${index}.from.name`),
  );
});

test("skips a tag in 'to' or in the reference", () => {
  const images = [
    { from: docker("quay.io/org/app"), to: { name: "latest" } },
    { from: docker("quay.io/org/app:1") },
    { from: docker(`quay.io/org/app:1@${digest}`) },
  ];
  assert.equal(of(importOf(images)), []);
});

test("skips an import with 'import: false', or with a parameter", () => {
  const images = [{ from: docker("quay.io/org/app") }];
  assert.equal(of(importOf(images, { import: false })), []);
  assert.equal(of(importOf(images, { import: wholeParameter("IMPORT") })), []);
});

test("skips what the parameters of a Template hide", () => {
  const images = [
    { from: docker(parameter("IMAGE")) },
    { from: docker(`quay.io/org/app:${parameter("TAG")}`) },
    { from: docker("quay.io/org/app"), to: wholeParameter("TO") },
    { from: { kind: parameter("KIND"), name: "app" } },
  ];
  assert.equal(of(importOf(images)), []);
});

test("skips what is another trap, or what the server refuses", () => {
  const images = [
    { from: docker("quay.io:latest") },
    { from: docker("*") },
    { from: docker("Quay.io/App") },
    { from: { kind: "ImageStreamTag", name: "app" } },
    { from: docker("app"), to: {} },
  ];
  assert.equal(of(importOf(images)), []);
  assert.equal(of(importOf([], { repository: { from: docker("quay.io/org/app") } })), []);
  assert.equal(of(streamOf([{ name: "latest", from: docker("quay.io/org/app") }])), []);
});

test("law: finds the images that have no 'to' after the server's own defaulting", () => {
  assert.ok(checkTargets(chosenLines<ManifestLine>("manifests.ndjson")) > 0);
});

test.run();
