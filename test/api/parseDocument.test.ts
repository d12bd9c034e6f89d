import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "../../src/index.js";

test("parseDocument returns the tree, the mistakes in the order of the text, and the ranges of fields", () => {
  const text = "stream web label a b\n  from a/b:1 scheduled";
  const { tree, diagnostics, manifests } = parseDocument(text);
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

test("without a kind, the manifests are of the kinds that the document says", () => {
  assert.equal(
    parseDocument("stream a import b").manifests.map(({ manifest }) => manifest.kind),
    ["ImageStream", "ImageStreamImport"],
  );
});

test("with a kind, all are of that kind, and what it cannot hold is a warning", () => {
  const text = "import web dryRun each includeManifest from r/x:1 repository r/x stream b label c d";
  const { diagnostics, manifests } = parseDocument(text, "ImageStream");
  assert.equal(
    diagnostics.map(({ code, severity, range }) => [code, severity, text.slice(range.start, range.end)]),
    ["dryRun", "includeManifest", "repository"].map((at) => ["not-carried", "warning", at]),
  );
  assert.equal(
    manifests.map(({ manifest }) => [manifest.kind, (manifest.metadata as { name: string }).name]),
    [
      ["ImageStream", "web"],
      ["ImageStream", "b"],
    ],
  );
});

test("mistakes of the text leave no manifests, those of a manifest leave the rest of it", () => {
  const result = parseDocument("import web\n  repository r/x schedled");
  assert.equal([result.diagnostics.map(({ code }) => code), result.manifests], [["unknown-word"], []]);
  const { diagnostics, manifests } = parseDocument("stream web from r/x tag a");
  assert.equal(
    diagnostics.map(({ code, severity }) => [code, severity]),
    [["missing-tag", "error"]],
  );
  assert.equal(manifests[0]?.manifest.spec, { tags: [{ name: "a" }] });
});

test.run();
