import { test } from "uvu";
import * as assert from "uvu/assert";
import { findMissing } from "../../../src/check/requirements/index.js";
import { type Requirement, requirementNames } from "../../../src/check/requirements/requirement.js";
import type { CheckTarget } from "../../../src/check/target.js";
import { parseVersion } from "../../../src/schema/versions.js";
import { digest, docker, importOf, parameter, streamOf, wholeParameter } from "../traps/manifests.js";

/** The paths of what lacks a requirement, joined by dots. */
const missing = (name: Requirement, manifest: unknown, target: CheckTarget = {}) =>
  findMissing(manifest, { ...target, require: [name] }).map(({ path }) => path.join("."));

const scheduled = { importPolicy: { scheduled: true } };
const original = { importPolicy: { importMode: "PreserveOriginal" } };
const local = { referencePolicy: { type: "Local" } };
const app = { name: "app", from: docker("quay.io/org/app:1") };
const pinned = { name: "pinned", from: docker(`quay.io/org/app@${digest}`) };
const follower = { name: "follower", from: { kind: "ImageStreamTag", name: "app" } };
const reference = { name: "reference", from: docker("quay.io/org/app:2"), reference: true };
const empty = { name: "empty" };
const tags = [app, pinned, follower, reference, empty];

test("nothing is required unless it is asked for", () => {
  assert.equal(findMissing(streamOf([app]), {}), []);
  assert.equal(findMissing(streamOf([app]), { require: [] }), []);
});

test("scheduled: not of digests, of tags that follow a tag, of references and of tags without a source", () => {
  assert.equal(missing("scheduled", streamOf(tags)), ["spec.tags.0.importPolicy.scheduled"]);
  assert.equal(missing("scheduled", streamOf([{ ...app, ...scheduled }])), []);
  assert.equal(missing("scheduled", streamOf([{ ...app, importPolicy: { scheduled: false } }])).length, 1);
});

test("digest: of everything that names an image of a registry", () => {
  assert.equal(missing("digest", streamOf(tags)), ["spec.tags.0.from.name", "spec.tags.3.from.name"]);
  assert.equal(missing("digest", streamOf([], { dockerImageRepository: "quay.io/org/app" })), [
    "spec.dockerImageRepository",
  ]);
  assert.equal(missing("digest", importOf([], { repository: { from: docker("quay.io/org/app") } })), [
    "spec.repository.from.name",
  ]);
  assert.equal(missing("digest", streamOf([{ ...app, from: docker(`quay.io/org/app:1@${digest}`) }])), []);
});

test("preserveOriginal: of all that is imported, unless the cluster's mode is that", () => {
  const paths = ["spec.tags.0.importPolicy.importMode", "spec.tags.1.importPolicy.importMode"];
  assert.equal(missing("preserveOriginal", streamOf(tags)), paths);
  assert.equal(missing("preserveOriginal", streamOf([{ ...app, ...original }])), []);
  const imageConfig = { allowedRegistries: [], importMode: "PreserveOriginal" };
  assert.equal(missing("preserveOriginal", streamOf(tags), { imageConfig }), []);
  const legacy = { ...app, importPolicy: { importMode: "Legacy" } };
  assert.equal(missing("preserveOriginal", streamOf([legacy]), { imageConfig }).length, 1);
  assert.equal(missing("preserveOriginal", streamOf(tags), { server: parseVersion("4.11") }), []);
});

test("local: of every tag that has a source and is more than a reference", () => {
  assert.equal(missing("local", streamOf(tags)), [
    "spec.tags.0.referencePolicy.type",
    "spec.tags.1.referencePolicy.type",
    "spec.tags.2.referencePolicy.type",
  ]);
  assert.equal(missing("local", streamOf([{ ...app, ...local }])), []);
  assert.equal(missing("local", streamOf([{ ...app, referencePolicy: { type: "Source" } }])).length, 1);
});

test("the images and the repository of an import are asked, too, unless it is a dry run", () => {
  const { from } = app;
  const spec = { repository: { from: docker("quay.io/org/app") } };
  for (const name of requirementNames) {
    assert.is(missing(name, importOf([{ from }], spec)).length, 2, name);
    assert.equal(missing(name, importOf([{ from }], { ...spec, import: false })), [], name);
  }
});

test("the repository behind a stream has no policies that could be required", () => {
  const stream = streamOf([], { dockerImageRepository: "quay.io/org/app" });
  for (const name of ["scheduled", "preserveOriginal", "local"] as const)
    assert.equal(missing(name, stream), [], name);
});

test("what is not known yet is passed over", () => {
  const unknown = {
    name: "a",
    from: docker(parameter("IMAGE")),
    importPolicy: { scheduled: wholeParameter("S"), importMode: parameter("M") },
    referencePolicy: { type: parameter("R") },
  };
  for (const name of requirementNames) assert.equal(missing(name, streamOf([unknown])), [], name);
  const withTag = { name: "a", from: docker(`quay.io/org/app:${parameter("TAG")}`) };
  assert.is(missing("scheduled", streamOf([withTag])).length, 1, "a tag is no digest");
});

test("takes any value", () => {
  for (const value of [undefined, null, 1, [], {}, streamOf([null, 1, { from: 1 }, { importPolicy: 1 }])])
    assert.equal(findMissing(value, { require: requirementNames }), []);
});

test.run();
