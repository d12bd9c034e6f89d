import { test } from "uvu";
import * as assert from "uvu/assert";
import { nearestPaths, unknownFieldAt } from "../../src/check/misplacedField.js";
import type { Struct } from "../../src/schema/field.js";
import { imageStream, imageStreamImport } from "../../src/schema/imageStream.js";
import type { OpenShiftVersion } from "../../src/schema/versions.js";

/** The path of a text such as `spec.tags[0].from`. */
const pathOf = (text: string) =>
  (text.match(/\w+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const nearestTo = (path: string, root: Struct, server?: OpenShiftVersion) =>
  nearestPaths(unknownFieldAt(pathOf(path), root), server);

const inStream: readonly (readonly [string, ...string[]])[] = [
  ["spec.tags[0].scheduled", "spec.tags[0].importPolicy.scheduled"],
  ["spec.tags[3].from.importPolicy", "spec.tags[3].importPolicy"],
  ["spec.tags[12].importPolicy.type", "spec.tags[12].referencePolicy.type"],
  ["spec.tags[0].type", "spec.tags[0].referencePolicy.type"],
  ["spec.tags[0].namespace", "spec.tags[0].from.namespace"],
  ["spec.insecure", "spec.tags[].importPolicy.insecure"],
  ["spec.labels", "metadata.labels"],
  ["local", "spec.lookupPolicy.local"],
  ["tags", "spec.tags"],
];

for (const [path, ...paths] of inStream) {
  test(`${path} of an ImageStream`, () => assert.equal(nearestTo(path, imageStream), paths));
}

const inImport: readonly (readonly [string, ...string[]])[] = [
  ["spec.images[1].importMode", "spec.images[1].importPolicy.importMode"],
  ["spec.images[0].name", "spec.images[0].from.name", "spec.images[0].to.name"],
  ["spec.insecure", "spec.repository.importPolicy.insecure", "spec.images[].importPolicy.insecure"],
  ["spec.repository.to", "spec.images[].to"],
  ["images", "spec.images"],
];

for (const [path, ...paths] of inImport) {
  test(`${path} of an ImageStreamImport`, () => assert.equal(nearestTo(path, imageStreamImport), paths));
}

test("a field that the API does not have, or that only the server sets, has no path", () => {
  for (const path of [
    "",
    "constructor",
    "spec.tags[0].to",
    "spec.a[0]",
    "spec.a.b",
    "status.items",
    "publicDockerImageRepository",
  ]) {
    assert.equal(nearestTo(path, imageStream), [], path);
  }
});

test("a field that only a later server knows has no path", () => {
  assert.equal(nearestTo("spec.tags[0].importMode", imageStream, { major: 4, minor: 11 }), []);
  assert.equal(nearestTo("spec.tags[0].importMode", imageStream, { major: 4, minor: 12 }).length, 1);
});

test("a name that contains a dot is not read as a path", () => {
  const path = ["spec", "tags", 0, "importPolicy.scheduled"];
  assert.equal(nearestPaths(unknownFieldAt(path, imageStream)), []);
});

test.run();
