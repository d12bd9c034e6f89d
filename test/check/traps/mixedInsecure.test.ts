import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, digest, docker, importOf, parameter, streamOf, wholeParameter } from "./manifests.js";

const of = (manifest: unknown) => caught("mixed-insecure", manifest);
const image = (name: string, insecure?: unknown) => ({
  from: docker(name),
  ...(insecure !== undefined && { importPolicy: { insecure } }),
});

test("finds images that differ, once per repository", () => {
  const images = [
    image("quay.io/a/x:1", true),
    image("quay.io/a/y:1"),
    image("quay.io/a/x:2"),
    image("quay.io/a/x:3", false),
    image(`quay.io/a/y@${digest}`, true),
  ];
  assert.equal(of(importOf(images)), [
    "spec.images.2.importPolicy.insecure",
    "spec.images.4.importPolicy.insecure",
  ]);
});

test("the names of Docker Hub are one registry", () => {
  const names = [
    "docker.io/nginx:1",
    "index.docker.io/library/nginx",
    "registry-1.docker.io/library/nginx:2",
  ];
  for (const name of names) {
    assert.equal(of(importOf([image("nginx", true), image(name)])).length, 1, name);
  }
  assert.equal(of(importOf([image("nginx", true), image("quay.io/library/nginx")])), []);
});

test("skips images that agree, or that are from different repositories", () => {
  assert.equal(of(importOf([image("quay.io/a/x:1", true), image("quay.io/a/x:2", true)])), []);
  assert.equal(of(importOf([image("quay.io/a/x:1"), image("quay.io/a/x:2", false)])), []);
  assert.equal(of(importOf([image("quay.io/a/x:1", true), image("quay.io/b/x:1")])), []);
  assert.equal(of(importOf([image("quay.io/a:1", true), image("quay.io:1", true), image("quay.io:2")])), []);
});

test("skips a repository that is imported as a whole", () => {
  const repository = image("quay.io/a/x", true);
  assert.equal(of(importOf([image("quay.io/a/x:1")], { repository })), []);
});

test("finds tags of a stream, if they are imported", () => {
  const tags = [
    { name: "1", ...image("quay.io/a/x:1", true) },
    { name: "2", ...image("quay.io/a/x:2"), reference: true },
    { name: "3", ...image("quay.io/a/x:3"), reference: wholeParameter("REFERENCE") },
    { name: "4", ...image("quay.io/a/x:4"), reference: false },
  ];
  assert.equal(of(streamOf(tags)), ["spec.tags.3.importPolicy.insecure"]);
});

test("skips values that parameters hide", () => {
  const images = [
    image("quay.io/a/x:1", wholeParameter("INSECURE")),
    image("quay.io/a/x:2", true),
    { from: docker("quay.io/a/x:3"), importPolicy: wholeParameter("POLICY") },
    image(`quay.io/${parameter("ORG")}/x:3`),
  ];
  assert.equal(of(importOf(images)), []);
});

test.run();
