import { test } from "uvu";
import * as assert from "uvu/assert";
import { itemTexts } from "../../src/convert/items.js";
import { startNotes } from "../../src/convert/notes.js";
import type { ManifestKind } from "../../src/schema/kinds.js";

const from = { kind: "DockerImage", name: "a:1" };

/** The lines of a spec, and the paths of its notes. */
function said(kind: ManifestKind, spec: Readonly<Record<string, unknown>>) {
  const notes = startNotes();
  const texts = itemTexts[kind](spec, notes);
  return [texts, notes.found.map(({ path }) => path.join("."))];
}
const tags = (...list: readonly unknown[]) => said("ImageStream", { tags: list });
const images = (...list: readonly unknown[]) => said("ImageStreamImport", { images: list });

test("a tag with a source is an image, one without a tag", () => {
  assert.equal(tags({ name: "b", from }, { name: "c" }), [["  from a:1 to b", "  tag c"], []]);
});

test("a tag has no need to be named where its reference has it", () => {
  const other = { kind: "ImageStreamTag", name: "web:2" };
  assert.equal(tags({ name: "1", from }, { name: "2", from: other }), [
    ["  from a:1", "  from ImageStreamTag web:2"],
    [],
  ]);
});

test("a tag without a name has that of its reference, or none", () => {
  const nameless = { kind: "DockerImage", name: "a" };
  assert.equal(tags({ from }, { from: nameless }), [
    ["  from a:1", '  from a to ""'],
    ["spec.tags.0.name", "spec.tags.1.name"],
  ]);
  assert.equal(tags({ from: nameless, name: 1.1 })[0], ['  from a to ""']);
  assert.equal(tags({ from, name: "\ud800" })[0], ["  from a:1"]);
});

test("what only another kind has is left out", () => {
  assert.equal(tags({ name: "1", from, to: { name: "b" }, includeManifest: true }), [
    ["  from a:1"],
    ["spec.tags.0.to", "spec.tags.0.includeManifest"],
  ]);
  assert.equal(images({ from, to: { name: "b" }, reference: true, annotations: { a: "b" }, name: "c" }), [
    ["  from a:1 to b"],
    ["spec.images.0.reference", "spec.images.0.annotations", "spec.images.0.name"],
  ]);
  assert.equal(said("ImageStreamImport", { repository: { from, to: { name: "b" } } }), [
    ["  repository a:1"],
    ["spec.repository.to"],
  ]);
});

test("the repository stands before the images", () => {
  const texts = ["  repository a:1", "  from a:1"];
  assert.equal(said("ImageStreamImport", { images: [{ from }], repository: { from } }), [texts, []]);
});

test("an item that nothing can be said of is left out, and the others keep their places", () => {
  const wrong = [null, 1, "a:1", [], {}, { from: {} }, { from: { name: 1 } }, { from: { name: "\udc00" } }];
  const [texts, paths] = images(...wrong, { from, colour: 1 });
  assert.equal(texts, ["  from a:1"]);
  assert.equal(
    paths,
    [...wrong.keys()].map((place) => `spec.images.${place}`).concat("spec.images.8.colour"),
  );
});

test("an image without a kind is taken for DockerImage, which is noted", () => {
  assert.equal(images({ from: { name: "a" } }), [["  from a"], ["spec.images.0.from.kind"]]);
});

test("what is no list, and lists of the other kind", () => {
  for (const value of [{}, "x", 1, true])
    assert.equal(said("ImageStream", { tags: value }), [[], ["spec.tags"]]);
  assert.equal(said("ImageStreamImport", { repository: [], images: {} }), [
    [],
    ["spec.repository", "spec.images"],
  ]);
  assert.equal(said("ImageStream", { images: [{ from }] }), [[], []]);
});

test.run();
