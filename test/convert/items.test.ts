import { test } from "uvu";
import * as assert from "uvu/assert";
import { memberItems } from "../../src/convert/items.js";
import { startNotes } from "../../src/convert/notes.js";
import { printValues } from "../../src/language/print.js";
import type { ManifestKind } from "../../src/schema/kinds.js";

const from = { kind: "DockerImage", name: "a:1" };

/** The lines of a spec's items, and the paths of the notes. */
function itemsOf(kind: ManifestKind, spec: Readonly<Record<string, unknown>>) {
  const notes = startNotes();
  const items = memberItems(spec, kind, notes);
  const lines = items.map(({ slots, context }) => printValues({ values: slots, refusals: [] }, context));
  return [lines, notes.found.map(({ path }) => path.join("."))];
}
const tags = (...list: readonly unknown[]) => itemsOf("ImageStream", { tags: list });
const images = (...list: readonly unknown[]) => itemsOf("ImageStreamImport", { images: list });

test("a tag with a source becomes an image, one without a source a tag", () => {
  assert.equal(tags({ name: "b", from }, { name: "c" }), [["from a:1 to b", "tag c"], []]);
});

test("an item knows the path of its object", () => {
  const items = memberItems({ tags: [{}, { name: "b", from }] }, "ImageStream", startNotes());
  assert.equal(
    items.map(({ path }) => path),
    [["spec", "tags", 1]],
  );
});

test("a tag is not named if its reference has the same tag", () => {
  const other = { kind: "ImageStreamTag", name: "web:2" };
  assert.equal(tags({ name: "1", from }, { name: "2", from: other }), [
    ["from a:1", "from ImageStreamTag web:2"],
    [],
  ]);
});

test("a tag without a name gets the tag of its reference, if it has one", () => {
  const nameless = { kind: "DockerImage", name: "a" };
  assert.equal(tags({ from }, { from: nameless }), [
    ["from a:1", 'from a to ""'],
    ["spec.tags.0.name", "spec.tags.1.name"],
  ]);
  assert.equal(tags({ from: nameless, name: 1.1 }), [['from a to ""'], ["spec.tags.0.name"]]);
  assert.equal(tags({ from, name: "\ud800" })[0], ["from a:1"]);
});

test("values that a manifest leaves out are left out silently", () => {
  const importPolicy = { insecure: false, scheduled: false, importMode: "" };
  const tag = {
    name: "1",
    from,
    reference: false,
    importPolicy,
    referencePolicy: { type: "" },
    annotations: {},
  };
  assert.equal(tags(tag), [["from a:1"], []]);
  assert.equal(tags({ ...tag, from: { ...from, namespace: "", uid: "" } }), [["from a:1"], []]);
  assert.equal(images({ from, includeManifest: false, to: {} }), [["from a:1"], []]);
});

test("fields that only another kind has are left out", () => {
  assert.equal(tags({ name: "1", from, to: { name: "b" }, includeManifest: true }), [
    ["from a:1"],
    ["spec.tags.0.to", "spec.tags.0.includeManifest"],
  ]);
  assert.equal(images({ from, to: { name: "b" }, reference: true, annotations: { a: "b" }, name: "c" }), [
    ["from a:1 to b"],
    ["spec.images.0.reference", "spec.images.0.annotations", "spec.images.0.name"],
  ]);
  assert.equal(itemsOf("ImageStreamImport", { repository: { from, to: { name: "b" } } }), [
    ["repository a:1"],
    ["spec.repository.to"],
  ]);
});

test("the repository comes before the images", () => {
  const texts = ["repository a:1", "from a:1"];
  assert.equal(itemsOf("ImageStreamImport", { images: [{ from }], repository: { from } }), [texts, []]);
});

test("an item that the language cannot name is left out, and the paths of the others stay", () => {
  const wrong = [null, 1, "a:1", [], {}, { from: {} }, { from: { name: 1 } }, { from: { name: "\udc00" } }];
  const [texts, paths] = images(...wrong, { from, colour: 1 });
  assert.equal(texts, ["from a:1"]);
  assert.equal(
    paths,
    [...wrong.keys()].map((index) => `spec.images.${index}`).concat("spec.images.8.colour"),
  );
});

test("an image without a kind is read as DockerImage, which is noted", () => {
  assert.equal(images({ from: { name: "a" } }), [["from a"], ["spec.images.0.from.kind"]]);
});

test("values that are not lists", () => {
  for (const value of [{}, "x", 1, true])
    assert.equal(itemsOf("ImageStream", { tags: value }), [[], ["spec.tags"]]);
  assert.equal(itemsOf("ImageStreamImport", { repository: [], images: {} }), [
    [],
    ["spec.repository", "spec.images"],
  ]);
});

test.run();
