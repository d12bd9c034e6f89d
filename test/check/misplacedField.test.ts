import { test } from "uvu";
import * as assert from "uvu/assert";
import { whereItBelongs } from "../../src/check/misplacedField.js";
import { imageStream, imageStreamImport } from "../../src/schema/imageStream.js";

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

for (const [path, ...places] of inStream) {
  test(`${path} of an ImageStream`, () => assert.equal(whereItBelongs(path, imageStream), places));
}

const inImport: readonly (readonly [string, ...string[]])[] = [
  ["spec.images[1].importMode", "spec.images[1].importPolicy.importMode"],
  ["spec.images[0].name", "spec.images[0].from.name", "spec.images[0].to.name"],
  ["spec.insecure", "spec.repository.importPolicy.insecure", "spec.images[].importPolicy.insecure"],
  ["spec.repository.to", "spec.images[].to"],
  ["images", "spec.images"],
];

for (const [path, ...places] of inImport) {
  test(`${path} of an ImageStreamImport`, () =>
    assert.equal(whereItBelongs(path, imageStreamImport), places));
}

test("what the API does not have, or only the server sets", () => {
  for (const path of [
    "",
    "constructor",
    "spec.tags[0].to",
    "spec.a[0]",
    "spec.a.b",
    "status.items",
    "publicDockerImageRepository",
  ]) {
    assert.equal(whereItBelongs(path, imageStream), [], path);
  }
});

test("what the server does not know yet", () => {
  assert.equal(whereItBelongs("spec.tags[0].importMode", imageStream, "4.11"), []);
  assert.equal(whereItBelongs("spec.tags[0].importMode", imageStream, "4.12").length, 1);
});

test("a name that holds a dot is not read as a path", () => {
  assert.not(
    whereItBelongs("spec.tags[0].importPolicy.scheduled", imageStream).includes(
      "spec.tags[0].importPolicy.scheduled",
    ),
  );
});

test.run();
