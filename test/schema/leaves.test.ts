import { test } from "uvu";
import * as assert from "uvu/assert";
import { imageImportSpec, repositoryImportSpec } from "../../src/schema/imageImportSpec.js";
import { imageStream } from "../../src/schema/imageStream.js";
import { leavesOf } from "../../src/schema/leaves.js";

const paths = (...args: Parameters<typeof leavesOf>) => leavesOf(...args).map(({ path }) => path.join("."));

const leaves = [
  "from.kind",
  "from.namespace",
  "from.name",
  "from.uid",
  "from.apiVersion",
  "from.resourceVersion",
  "from.fieldPath",
  "to.name",
  "importPolicy.insecure",
  "importPolicy.scheduled",
  "importPolicy.importMode",
  "referencePolicy.type",
  "includeManifest",
];

test("the leaves of an ImageImportSpec, in the order of the API", () => {
  assert.equal(paths(imageImportSpec), leaves);
  assert.equal(
    paths(repositoryImportSpec),
    leaves.filter((path) => path !== "to.name"),
  );
});

test("fields that the server sets are left out; lists and maps are leaves", () => {
  const found = paths(imageStream);
  assert.not(found.some((path) => /^(kind|apiVersion|status)/.test(path)));
  for (const path of ["metadata.labels", "spec.tags"]) assert.ok(found.includes(path), path);
});

test("paths begin at the given one", () => {
  assert.is(paths(imageImportSpec, ["spec"])[0], "spec.from.kind");
});

test.run();
