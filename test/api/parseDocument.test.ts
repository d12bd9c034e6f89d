import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "../../src/index.js";

test("parseDocument returns the tree, the mistakes in the order of the text, and the ranges of fields", () => {
  const text = "stream web label a b\n  from a/b:1 scheduled";
  const { tree, diagnostics, manifests } = parseDocument(text, "ImageStream");
  assert.equal([tree.items.length, diagnostics], [2, []]);
  const said = Object.fromEntries(
    [...(manifests[0]?.ranges ?? [])].map(([path, { start, end }]) => [path, text.slice(start, end)]),
  );
  assert.equal(said, {
    "": "stream web label a b",
    "metadata.name": "web",
    "metadata.labels": "label a b",
    "metadata.labels.a": "label a b",
    "spec.tags.0": "from a/b:1 scheduled",
    "spec.tags.0.name": "a/b:1",
    "spec.tags.0.from.name": "a/b:1",
    "spec.tags.0.importPolicy.scheduled": "scheduled",
  });
});

test("mistakes of the text leave no manifests, those of a manifest leave the rest of it", () => {
  const wrong = "stream web import\n  repository r/x schedled";
  const result = parseDocument(wrong, "ImageStream");
  assert.equal([result.diagnostics.map(({ code }) => code), result.manifests], [["unknown-word"], []]);
  const { diagnostics, manifests } = parseDocument("stream web repository r/x tag a", "ImageStream");
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["not-carried"],
  );
  assert.equal(manifests[0]?.manifest.spec, { tags: [{ name: "a" }] });
});

test.run();
