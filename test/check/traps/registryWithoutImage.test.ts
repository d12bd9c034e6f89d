import { test } from "uvu";
import * as assert from "uvu/assert";
import { findTraps } from "../../../src/check/traps/index.js";
import { caught, digest, docker, importOf, parameter, streamOf } from "./manifests.js";

const of = (manifest: unknown) => caught("registry-without-image", manifest);
const images = (...names: string[]) => importOf(names.map((name) => ({ from: docker(name) })));

test("finds names without a slash that have a dot or begin with localhost", () => {
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
    names.map((_, index) => `spec.images.${index}.from.name`),
  );
});

test("skips names of images", () => {
  assert.equal(
    of(images("nginx", "nginx:1.17", "quay.io/app", "localhost/app", "docker.io/library/node.js:18")),
    [],
  );
});

test("finds them in every field with a reference", () => {
  assert.equal(of(streamOf([{ name: "latest", from: docker("quay.io:1") }])), ["spec.tags.0.from.name"]);
  assert.equal(of(streamOf([], { dockerImageRepository: "quay.io" })), ["spec.dockerImageRepository"]);
  assert.equal(of(importOf([], { repository: { from: docker("quay.io") } })), ["spec.repository.from.name"]);
});

test("skips other kinds, wrong references and parameters", () => {
  assert.equal(of(images(parameter("HOST"), "", "quay.io:")), []);
  assert.equal(of(streamOf([{ name: "latest", from: { kind: "ImageStreamTag", name: "quay.io:1" } }])), []);
});

test("the message names the reference, and is the only one of an image", () => {
  const findings = findTraps(images("quay.io:latest"));
  assert.is(findings.length, 1);
  assert.match(findings[0]?.message ?? "", "'quay.io:latest'");
});

test.run();
