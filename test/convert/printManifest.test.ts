import { test } from "uvu";
import * as assert from "uvu/assert";
import { commentsOf } from "../../src/convert/comments.js";
import type { AnyManifest } from "../../src/convert/manifestItems.js";
import { startNotes } from "../../src/convert/notes.js";
import { printManifest } from "../../src/convert/printManifest.js";

const apiVersion = "image.openshift.io/v1";
const metadata = { name: "web" };
const from = { kind: "DockerImage", name: "a:1" };
const local = { referencePolicy: { type: "Local" } };
const stream: AnyManifest = {
  apiVersion,
  kind: "ImageStream",
  metadata,
  spec: {
    tags: [
      { name: "2", from, ...local },
      { name: "1", ...local },
    ],
  },
};

test("a document has its stream, what the items share, and the items in the order of the manifest", () => {
  const notes = startNotes();
  assert.is(printManifest(stream, notes), "stream web\n  each local\n  from a:1 to 2\n  tag 1");
  assert.equal(notes.found, []);
});

test("an import has its repository first", () => {
  const spec = { import: true, images: [{ from }], repository: { from } };
  const manifest: AnyManifest = { apiVersion, kind: "ImageStreamImport", metadata, spec, status: {} };
  const notes = startNotes();
  assert.is(printManifest(manifest, notes), "import web\n  repository a:1\n  from a:1");
  assert.equal(notes.found, []);
});

test("a text of several lines is written as Lines", () => {
  const annotations = { description: "One.\n\nTwo.", tags: "a" };
  const manifest = { ...stream, spec: { tags: [{ name: "1", from, annotations }] } };
  assert.is(
    printManifest(manifest, startNotes()),
    `stream web
  from a:1
    annotation description
      | One.
      |
      | Two.
    annotation tags a`,
  );
});

test("comments stand above the item that they belong to", () => {
  const texts: Readonly<Record<string, string[]>> = {
    metadata: ["# of the stream"],
    "spec.tags.0.from": ["# pinned", "# until May"],
    "spec.tags.1": ["# built"],
  };
  const comments = commentsOf(stream, (path) => texts[path.join(".")] ?? []);
  assert.is(
    printManifest(stream, startNotes(), comments),
    `# of the stream
stream web
  each local
  # pinned
  # until May
  from a:1 to 2
  # built
  tag 1`,
  );
});

test("the comments of an item that the document does not have stand above the stream", () => {
  const manifest = { ...stream, spec: { tags: [{ from: {} }, { name: "1" }] } };
  const comments = commentsOf(manifest, (path) => (path.at(-1) === 0 ? ["# lost"] : []));
  assert.is(printManifest(manifest, startNotes(), comments), "# lost\nstream web\n  tag 1");
});

test("the document has neither another version nor unknown fields, which is noted, nor a status", () => {
  const notes = startNotes();
  const odd = {
    ...stream,
    apiVersion: "image.openshift.io/v2",
    colour: 1,
    spec: 1,
    metadata: [],
    status: {},
  };
  assert.is(printManifest(odd, notes), 'stream ""');
  assert.equal(
    notes.found.map(({ path }) => path.join(".")),
    ["colour", "apiVersion", "spec", "metadata", "metadata.name"],
  );
});

test.run();
