import { test } from "uvu";
import * as assert from "uvu/assert";
import { chosenLines } from "../support/oracle.js";
import {
  compareCreate,
  compareManifest,
  comparePost,
  compareReference,
  type ManifestLine,
  type PostLine,
  type ReferenceLine,
} from "./oracle.js";

const chosen = <Line>(name: string): Line[] => {
  const lines = chosenLines<Line>(name);
  assert.ok(lines.length > 100, name);
  return lines;
};

for (const name of ["image-references.ndjson", "image-references-2.ndjson"]) {
  test(`the server's parser and ours agree on the chosen lines of ${name}`, () =>
    chosen<ReferenceLine>(name).forEach(compareReference));
}

// variants.ndjson has rare fields, unknown fields and wrong types.
for (const name of ["manifests.ndjson", "manifests-2.ndjson", "variants.ndjson"]) {
  test(`the server's validation and ours agree on the chosen lines of ${name}`, () =>
    chosen<ManifestLine>(name).forEach(compareManifest));
}

test("the server's handlers of create and ours agree on the chosen manifests", () =>
  chosen<ManifestLine>("manifests-2.ndjson").forEach(compareCreate));

test("the server answers the chosen posts in our sentences", () =>
  chosen<PostLine>("server-posts.ndjson").forEach(comparePost));

test.run();
