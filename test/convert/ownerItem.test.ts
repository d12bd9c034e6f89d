import { test } from "uvu";
import * as assert from "uvu/assert";
import { startNotes } from "../../src/convert/notes.js";
import { ownerItem } from "../../src/convert/ownerItem.js";
import type { Owner } from "../../src/language/contexts.js";
import { printValues } from "../../src/language/print.js";

type Fields = Readonly<Record<string, unknown>>;

/** The line of a stream or import, and the paths of the notes. */
function ownerOf(owner: Owner, metadata: Fields, spec: Fields = {}) {
  const notes = startNotes();
  const { slots, context } = ownerItem(owner, metadata, spec, notes);
  return [
    printValues({ values: slots, refusals: [] }, context),
    notes.found.map(({ path }) => path.join(".")),
  ];
}

test("an ImageStream is a stream, with its metadata and the fields of its spec", () => {
  const metadata = { name: "web", labels: { b: "1", a: "x y" }, annotations: { c: "d" } };
  const spec = { lookupPolicy: { local: true }, dockerImageRepository: "r/x" };
  assert.equal(ownerOf("stream", metadata, spec), [
    'stream web label b 1 label a "x y" annotation c d lookupLocal dockerImageRepository r/x',
    [],
  ]);
  const local = { lookupPolicy: { local: "${{L}}" } };
  assert.equal(ownerOf("stream", { name: "web" }, local), ['stream web lookupLocal "${{L}}"', []]);
});

test("what the server drops is left out silently, whether the language has a word for it or not", () => {
  const dropped = { namespace: "", generateName: "", finalizers: [], labels: {} };
  assert.equal(ownerOf("stream", { name: "web", ...dropped }, { dockerImageRepository: "" }), [
    "stream web",
    [],
  ]);
  assert.equal(ownerOf("stream", { name: "web", generateName: "a" })[1], ["metadata.generateName"]);
});

test("an ImageStreamImport is an import, a dry run unless it says that it imports", () => {
  const line = (spec: Fields) => ownerOf("import", { name: "web", namespace: "shop" }, spec);
  assert.equal(line({ import: true }), ["import web namespace shop", []]);
  for (const spec of [{}, { import: false }])
    assert.equal(line(spec), ["import web namespace shop dryRun", []]);
  for (const value of ["${{IMPORT}}", 1, {}])
    assert.equal(line({ import: value }), ["import web namespace shop dryRun", ["spec.import"]]);
});

test("the server drops the labels and annotations of an import, which is noted", () => {
  const metadata = { name: "web", labels: { a: "b" }, annotations: { c: "d", e: "f" } };
  assert.equal(ownerOf("import", metadata, { import: true }), [
    "import web",
    ["metadata.labels", "metadata.annotations"],
  ]);
  assert.equal(ownerOf("import", { name: "web", labels: {} }, { import: true })[1], []);
});

test("a stream or import without a name has an empty one, which is noted", () => {
  assert.equal(ownerOf("stream", {}), ['stream ""', ["metadata.name"]]);
  assert.equal(ownerOf("import", { name: "\ud800" }), ['import "" dryRun', ["metadata.name"]]);
});

test("metadata that the language has no word for is left out with a note", () => {
  const metadata = { name: "web", generateName: "x", finalizers: ["x"], colour: 1 };
  assert.equal(ownerOf("stream", metadata), [
    "stream web",
    ["metadata.generateName", "metadata.finalizers", "metadata.colour"],
  ]);
});

test.run();
