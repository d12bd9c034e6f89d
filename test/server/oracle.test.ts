import { test } from "uvu";
import * as assert from "uvu/assert";
import { chosenLines } from "../support/oracle.js";
import { compareManifest, compareReference, type ManifestLine, type ReferenceLine } from "./oracle.js";

test("the server's parser and ours agree on the chosen image references", () => {
  const lines = chosenLines<ReferenceLine>("image-references.ndjson");
  assert.ok(lines.length > 100);
  lines.forEach(compareReference);
});

test("the server's validation and ours agree on the chosen manifests", () => {
  const lines = chosenLines<ManifestLine>("manifests.ndjson");
  assert.ok(lines.length > 100);
  lines.forEach(compareManifest);
});

test("they agree on manifests with rare fields, unknown fields and wrong types", () => {
  const lines = chosenLines<ManifestLine>("variants.ndjson");
  assert.ok(lines.length > 100);
  lines.forEach(compareManifest);
});

test.run();
