import { test } from "uvu";
import * as assert from "uvu/assert";
import { itemTexts } from "../../src/convert/items.js";
import { startNotes } from "../../src/convert/notes.js";
import type { ManifestKind } from "../../src/schema/kinds.js";

const from = { kind: "DockerImage", name: "a:1" };

/** The lines of a spec, and the paths of the notes. */
function itemsOf(kind: ManifestKind, spec: Readonly<Record<string, unknown>>) {
  const notes = startNotes();
  const texts = itemTexts(spec, kind, notes);
  return [texts, notes.found.map(({ path }) => path.join("."))];
}
const tags = (...list: readonly unknown[]) => itemsOf("ImageStream", { tags: list });
const images = (...list: readonly unknown[]) => itemsOf("ImageStreamImport", { images: list });

test("a tag with a source becomes an image, one without a source a tag", () => {
  assert.equal(tags({ name: "b", from }, { name: "c" }), [["  from a:1 to b", "  tag c"], []]);
});

test("a tag is not named if its reference has the same tag", () => {
  const other = { kind: "ImageStreamTag", name: "web:2" };
  assert.equal(tags({ name: "1", from }, { name: "2", from: other }), [
    ["  from a:1", "  from ImageStreamTag web:2"],
    [],
  ]);
});

test("a tag without a name gets the tag of its reference, if it has one", () => {
  const nameless = { kind: "DockerImage", name: "a" };
  assert.equal(tags({ from }, { from: nameless }), [
    ["  from a:1", '  from a to ""'],
    ["spec.tags.0.name", "spec.tags.1.name"],
  ]);
  assert.equal(tags({ from: nameless, name: 1.1 })[0], ['  from a to ""']);
  assert.equal(tags({ from, name: "\ud800" })[0], ["  from a:1"]);
});

test("fields that only another kind has are left out", () => {
  assert.equal(tags({ name: "1", from, to: { name: "b" }, includeManifest: true }), [
    ["  from a:1"],
    ["spec.tags.0.to", "spec.tags.0.includeManifest"],
  ]);
  assert.equal(images({ from, to: { name: "b" }, reference: true, annotations: { a: "b" }, name: "c" }), [
    ["  from a:1 to b"],
    ["spec.images.0.reference", "spec.images.0.annotations", "spec.images.0.name"],
  ]);
  assert.equal(itemsOf("ImageStreamImport", { repository: { from, to: { name: "b" } } }), [
    ["  repository a:1"],
    ["spec.repository.to"],
  ]);
});

test("the repository comes before the images", () => {
  const texts = ["  repository a:1", "  from a:1"];
  assert.equal(itemsOf("ImageStreamImport", { images: [{ from }], repository: { from } }), [texts, []]);
});

test("an item that the language cannot name is left out, and the paths of the others stay", () => {
  const wrong = [null, 1, "a:1", [], {}, { from: {} }, { from: { name: 1 } }, { from: { name: "\udc00" } }];
  const [texts, paths] = images(...wrong, { from, colour: 1 });
  assert.equal(texts, ["  from a:1"]);
  assert.equal(
    paths,
    [...wrong.keys()].map((index) => `spec.images.${index}`).concat("spec.images.8.colour"),
  );
});

test("an image without a kind is read as DockerImage, which is noted", () => {
  assert.equal(images({ from: { name: "a" } }), [["  from a"], ["spec.images.0.from.kind"]]);
});

test("values that are not lists, and lists of another kind", () => {
  for (const value of [{}, "x", 1, true])
    assert.equal(itemsOf("ImageStream", { tags: value }), [[], ["spec.tags"]]);
  assert.equal(itemsOf("ImageStreamImport", { repository: [], images: {} }), [
    [],
    ["spec.repository", "spec.images"],
  ]);
  assert.equal(itemsOf("ImageStream", { images: [{ from }] }), [[], []]);
});

test.run();
