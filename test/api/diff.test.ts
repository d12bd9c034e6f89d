import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { manifests } from "../../src/api/documents.js";
import { type Change, diff, printDiff, validate } from "../../src/index.js";
import { defaulted } from "../../src/server/defaulted.js";
import { anyDocument } from "../support/anyDocument.js";
import { runs } from "../support/runs.js";

/** The differences between two documents, as people see them. */
const shown = (before: string, after: string, options = {}) =>
  printDiff(diff(manifests(before), manifests(after), options));

/** The item, the tag and the kind of each change. */
const brief = (changes: readonly Change[]) =>
  changes.map(({ item, tag = "", change }) => [item, tag, change].join(" ").replace("  ", " "));

test("the same document differs in nothing", () => {
  const document = "stream web label a b from a/b:1 scheduled from a/c:2 tag empty import web repository a/b";
  assert.equal(diff(manifests(document), manifests(document)), []);
  assert.is(shown(document, document), "");
});

test("tags are paired by name, whatever their order is", () => {
  const before = "stream web\n from a/b:1 to x\n from a/b:2 to y\n from a/b:3 to z";
  const after = "stream web\n from a/b:3 to z\n from a/b:2 to y scheduled\n from a/b:4 to new";
  assert.is(
    shown(before, after),
    [
      "stream web",
      "- from a/b:1 to x",
      "  # The tag stays in the status, and can be pulled, until it is deleted: oc tag -d web:x",
      "- from a/b:2 to y",
      "+ from a/b:2 to y scheduled",
      "+ from a/b:4 to new",
      "",
    ].join("\n"),
  );
});

test("streams are paired by name and kind; one without a namespace is that of the only one of its name", () => {
  const there = "stream web namespace shop from a/b:1 stream api namespace shop from a/b:1";
  assert.equal(diff(manifests(there), manifests("stream api from a/b:1 stream web from a/b:1")), []);
  const two = `${there} stream web namespace other from a/b:1`;
  assert.equal(brief(diff(manifests("stream web from a/b:1"), manifests(two))), [
    "stream removed",
    "tag 1 removed",
    "stream added",
    "tag 1 added",
    "stream added",
    "tag 1 added",
    "stream added",
    "tag 1 added",
  ]);
});

test("the texts show what the language can say; other fields are shown as JSON", () => {
  const [manifest] = manifests("stream web label a b from a/b:1") as unknown as [Record<string, unknown>];
  const finalizers = ["example.com/keep"];
  const other = { ...manifest, metadata: { name: "web", labels: { a: "c" }, finalizers } };
  assert.is(
    printDiff(diff(manifest, other)),
    '- stream web label a b\n+ stream web label a c\n+   metadata.finalizers: ["example.com/keep"]\n',
  );
  const [{ fields } = { fields: [] }] = diff(manifest, other);
  assert.equal(fields, [
    { field: "metadata.labels[a]", before: "b", after: "c" },
    { field: "metadata.finalizers", after: finalizers, isUnsaid: true },
  ]);
});

test("a stream that is gone, and a new one", () => {
  assert.is(
    shown("stream a from x/y:1", "stream b from x/y:1"),
    [
      "- stream a",
      "  # The stream stays until it is deleted: oc delete imagestream a",
      "- from x/y:1",
      "",
      "+ stream b",
      "+ from x/y:1",
      "",
    ].join("\n"),
  );
});

test("what the server sets, fills in or drops is no difference", () => {
  const [manifest] = manifests("stream web from a/b:1") as unknown as [Record<string, unknown>];
  const stored = {
    ...defaulted(manifest),
    metadata: {
      name: "web",
      uid: "1",
      resourceVersion: "2",
      generation: 3,
      creationTimestamp: "2026-01-01T00:00:00Z",
      annotations: { "openshift.io/image.dockerRepositoryCheck": "2026-01-01T00:00:00Z" },
    },
    status: { dockerImageRepository: "registry/a/web", tags: [{ tag: "1", items: [] }] },
    colour: 1,
  };
  assert.equal(diff(manifest, stored), []);
});

test("the mode of the cluster fills in for one that is not said", () => {
  const imageConfig = {
    apiVersion: "config.openshift.io/v1",
    kind: "Image",
    spec: { imageStreamImportMode: "PreserveOriginal" },
  };
  const [silent, legacy, original] = ["", "legacy", "preserveOriginal"].map(
    (word) => `stream web from a/b:1 ${word}`,
  ) as [string, string, string];
  assert.is(shown(silent, legacy), "");
  assert.is(shown(silent, original, { imageConfig }), "");
  assert.is(shown(silent, legacy, { imageConfig }), "stream web\n- from a/b:1\n+ from a/b:1 legacy\n");
});

const kept =
  "  # The referencePolicy of an import changes nothing for a tag that is there: change it in the stream";

test("an import and another: a referencePolicy changes nothing for a tag that is there", () => {
  assert.is(
    shown("import web from a/b:1 repository a/b", "import web from a/b:1 local repository a/c"),
    [
      "import web",
      "- repository a/b",
      "+ repository a/c",
      "- from a/b:1",
      "+ from a/b:1 local",
      kept,
      "",
    ].join("\n"),
  );
});

test("a stream and an import: what the import does to the stream", () => {
  const stream = "stream web from a/b:1 to x scheduled annotation k v from a/b:2 to y";
  assert.is(
    shown(stream, "import web from a/b:3 to x local from a/b:4 to new local repository a/b"),
    [
      "stream web",
      "- from a/b:1 to x scheduled annotation k v",
      "+ from a/b:3 to x annotation k v",
      kept,
      "+ repository a/b",
      "  # Only the registry knows which tags this imports",
      "+ from a/b:4 to new local",
      "",
    ].join("\n"),
  );
  assert.is(shown(stream, "import web dryRun from a/b:3 to x"), "");
});

test("takes any values", () => {
  for (const value of [
    undefined,
    null,
    1,
    "a",
    [],
    {},
    { kind: "ImageStream" },
    { kind: "ImageStream", spec: 1 },
  ])
    assert.ok(Array.isArray(diff(value, [value])));
});

test("law: a document differs in nothing from what the server stores of it, nor from itself in a List", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const made = manifests(document);
      const valid = made.filter((each) => validate(each).length === 0);
      assert.equal(
        diff(
          valid,
          valid.map((each) => defaulted(each)),
        ),
        [],
      );
      assert.equal(diff(made, { kind: "List", apiVersion: "v1", items: made }), []);
    }),
    { numRuns: runs(1_000) },
  );
});

test.run();
