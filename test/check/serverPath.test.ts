import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type PathStyle, readServerPath } from "../../src/check/serverPath.js";

const stream = {
  metadata: { labels: { "app.kubernetes.io/name": "x", a: "y" } },
  spec: {
    tags: [
      { name: "1.17", from: { name: "a" } },
      { name: "b" },
      { name: "b" },
      {},
      { name: "x].from[0]", "a.b": 1 },
      { name: "0" },
    ],
  },
  status: {
    tags: [
      { tag: "b", items: [{}] },
      { tag: "1.17", items: [{}, {}] },
    ],
  },
};
const request = { spec: { images: [{ from: { name: "a" } }, { to: {} }] } };

const found = (manifest: unknown, field: string, style: PathStyle = "names") =>
  readServerPath(manifest, field, style);

test("an image is named by its index", () => {
  assert.equal(found(request, "spec.images[1].to.name"), ["spec", "images", 1, "to", "name"]);
  assert.equal(found(request, "spec.images[7].to"), ["spec", "images", 7, "to"]);
  assert.equal(found(request, "spec.images"), ["spec", "images"]);
});

test("a tag is named by its name, which is the last of several tags with that name", () => {
  assert.equal(found(stream, "spec.tags[1.17].from.name"), ["spec", "tags", 0, "from", "name"]);
  assert.equal(found(stream, "spec.tags[b].from.kind"), ["spec", "tags", 2, "from", "kind"]);
  assert.equal(found(stream, "spec.tags[].from"), ["spec", "tags", 3, "from"]);
  assert.equal(found(stream, "spec.tags[x].from[0]].from.name"), ["spec", "tags", 4, "from", "name"]);
  assert.equal(found(stream, "spec.tags[0].from"), ["spec", "tags", 5, "from"]);
  assert.equal(found(stream, "status.tags[1.17].items[1].image"), ["status", "tags", 1, "items", 1, "image"]);
  assert.equal(found(stream, "status.tags[b].items[0].image"), ["status", "tags", 0, "items", 0, "image"]);
});

test("in its decoding the server names every item by its index", () => {
  assert.equal(found(stream, "spec.tags[0].from", "indexes"), ["spec", "tags", 0, "from"]);
  assert.equal(found(stream, "spec.tags[2].x", "indexes"), ["spec", "tags", 2, "x"]);
});

test("a key may contain dots and brackets", () => {
  const labels = "metadata.labels.app.kubernetes.io/name";
  assert.equal(found(stream, labels, "indexes"), ["metadata", "labels", "app.kubernetes.io/name"]);
  assert.equal(found(stream, "spec.tags[4].a.b", "indexes"), ["spec", "tags", 4, "a.b"]);
  assert.equal(found({ "a[0]": 1 }, "a[0]", "indexes"), ["a[0]"]);
  assert.equal(found({ spec: { "": 1 } }, "spec.", "indexes"), ["spec", ""]);
});

test("a path ends before a name that leads nowhere", () => {
  assert.equal(found(stream, ""), []);
  assert.equal(found(stream, "spec.tags[none].from"), ["spec", "tags"]);
  assert.equal(found({}, "spec.images[0].to"), ["spec", "images"]);
  assert.equal(found({ spec: "x" }, "spec.tags[a]"), ["spec", "tags"]);
  assert.equal(found({ spec: { tags: {} } }, "spec.tags[a]"), ["spec", "tags"]);
  assert.equal(found(undefined, "a.b"), ["a", "b"]);
  assert.equal(found([1], "[0"), []);
});

test("law: any field name of any value is read, in time linear in its length", () => {
  const field = fc.array(fc.constantFrom("a", ".", "[", "]", "[0]", "].")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      fc.anything(),
      field,
      fc.constantFrom<PathStyle>("names", "indexes"),
      (value, name, style) => {
        assert.ok(found(value, name, style).length <= name.length + 1);
        const list = { a: [{ name }, { name: "other" }] };
        assert.equal(found(list, `a[${name}].b`).slice(0, 2), ["a", 0]);
      },
    ),
  );
  const hostile = "].[".repeat(100_000);
  assert.equal(found({ a: [{ name: hostile }] }, `a[${hostile}]`), ["a", 0]);
  assert.equal(found({ a: [{ name: "x" }] }, `a[${hostile}]`), ["a"]);
});

test.run();
