import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkDocument } from "../../../src/api/checkDocument.js";
import { checkManifest } from "../../../src/api/checkManifest.js";
import { docker, importOf, parameter, streamOf } from "../traps/manifests.js";

const drift = (manifest: unknown) =>
  checkManifest(manifest, { only: ["drift"] }).map(({ code, path }) => `${code} ${path.join(".")}`);

test("drift is reported only on request", () => {
  const manifest = streamOf([{ name: "b" }, { name: "a" }]);
  assert.equal(checkManifest(manifest), []);
  assert.equal(drift(manifest), ["unsorted-tags spec.tags.1.name"]);
  assert.is(checkManifest(manifest, { also: ["unsorted-tags"] }).length, 1);
});

test("tags are sorted by code points", () => {
  assert.equal(drift(streamOf([{ name: "1.9" }, { name: "1.10" }])), ["unsorted-tags spec.tags.1.name"]);
  assert.equal(drift(streamOf([{ name: "B" }, { name: "a" }])), []);
  assert.equal(drift(streamOf([{ name: "b" }, { name: parameter("TAG") }, { name: "a" }])), []);
});

test("a value that the server does not keep is found wherever it is", () => {
  const tag = {
    name: "a",
    annotations: {},
    from: docker("x"),
    reference: false,
    importPolicy: { scheduled: false, insecure: true, importMode: "" },
    referencePolicy: { type: "" },
  };
  assert.equal(
    drift({ ...streamOf([tag], { dockerImageRepository: "" }), metadata: { name: "web", labels: {} } }),
    [
      "dropped-value metadata.labels",
      "dropped-value spec.dockerImageRepository",
      "dropped-value spec.tags.0.annotations",
      "dropped-value spec.tags.0.reference",
      "dropped-value spec.tags.0.importPolicy.scheduled",
      "dropped-value spec.tags.0.importPolicy.importMode",
      "dropped-value spec.tags.0.referencePolicy.type",
    ],
  );
  // The value of a parameter is not empty.
  assert.equal(
    drift({ ...streamOf([]), spec: {}, metadata: { name: "web", labels: { a: parameter("{A}") } } }),
    [],
  );
  assert.equal(
    drift(streamOf([{ name: "a", importPolicy: {}, from: docker("x") }], { lookupPolicy: { local: false } })),
    [],
  );
});

test("what the server sets is found", () => {
  const manifest = {
    ...streamOf([{ name: "a", generation: null }]),
    metadata: { name: "web", uid: "1", creationTimestamp: null },
    status: { dockerImageRepository: "" },
  };
  assert.equal(drift(manifest), [
    "server-set metadata.uid",
    "server-set spec.tags.0.generation",
    "server-set status",
  ]);
  assert.equal(drift({ ...streamOf([]), spec: {}, status: {} }), []);
});

test("an import cannot be compared, and nothing else is said about it", () => {
  assert.equal(drift(importOf([{ from: docker("a:1"), importPolicy: { scheduled: false } }])), [
    "applied-import kind",
  ]);
});

test("a document is rendered as the server writes it", () => {
  const text =
    'stream web namespace "" dockerImageRepository "" from a:1.9 scheduled false uid "" from a:1.10 source tag b';
  assert.equal(checkDocument(text, { only: ["drift"] }), []);
  assert.equal(
    checkDocument("import web from a:1", { only: ["drift"] }).map(({ code }) => code),
    ["applied-import"],
  );
});

test("values of any type are read", () => {
  for (const value of [null, 1, [], { kind: "ImageStream" }, { kind: "ImageStream", spec: 1, metadata: [] }])
    assert.type(drift(value), "object");
});

test.run();
