import { test } from "uvu";
import * as assert from "uvu/assert";
import { findTraps } from "../../../src/check/traps/index.js";
import { caught, digest, docker, importOf, parameter, streamOf } from "./manifests.js";

const of = (manifest: unknown) => caught("registry-without-image", manifest);
const images = (...names: string[]) => importOf(names.map((name) => ({ from: docker(name) })));

test("a name with a dot, or that begins with localhost, and no slash", () => {
  const names = [
    "quay.io:latest",
    "quay.io",
    "localhost:5000",
    "localhost",
    "node.js:18",
    `quay.io@${digest}`,
  ];
  assert.equal(
    of(images(...names)),
    names.map((_, place) => `spec.images.${place}.from.name`),
  );
});

test("names of images", () => {
  assert.equal(
    of(images("nginx", "nginx:1.17", "quay.io/app", "localhost/app", "docker.io/library/node.js:18")),
    [],
  );
});

test("wherever a reference stands", () => {
  assert.equal(of(streamOf([{ name: "latest", from: docker("quay.io:1") }])), ["spec.tags.0.from.name"]);
  assert.equal(of(streamOf([], { dockerImageRepository: "quay.io" })), ["spec.dockerImageRepository"]);
  assert.equal(of(importOf([], { repository: { from: docker("quay.io") } })), ["spec.repository.from.name"]);
});

test("what is no image of a registry, or not known yet", () => {
  assert.equal(of(images(parameter("HOST"), "", "quay.io:")), []);
  assert.equal(of(streamOf([{ name: "latest", from: { kind: "ImageStreamTag", name: "quay.io:1" } }])), []);
});

test("the message names the reference, and is the only one of an image", () => {
  const findings = findTraps(images("quay.io:latest"));
  assert.is(findings.length, 1);
  assert.match(findings[0]?.message ?? "", "'quay.io:latest'");
});

test.run();
