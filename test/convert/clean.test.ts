import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cleanStruct } from "../../src/convert/clean.js";
import { startNotes } from "../../src/convert/notes.js";
import { kinds } from "../../src/schema/kinds.js";
import type { Path } from "../../src/text/path.js";
import { runs } from "../support/runs.js";

const noText = () => undefined;

/** The cleaned object, and the paths of the notes. */
function clean(
  object: object,
  { kind = "ImageStream", keepDefaults = false, textOf = noText as (path: Path) => string | undefined } = {},
) {
  const notes = startNotes();
  const struct = kinds[kind as keyof typeof kinds];
  const cleaned = cleanStruct({ ...object }, struct, [], { notes, keepDefaults, textOf });
  return { cleaned, paths: notes.found.map(({ path }) => path.join(".")) };
}

test("a null is nothing, and the empty string in a map", () => {
  const manifest = {
    metadata: { name: "web", namespace: null, labels: { a: null, b: "c" }, annotations: null },
    spec: { tags: [{ name: "t", from: null, annotations: { d: null } }, null], lookupPolicy: null },
  };
  assert.equal(clean(manifest), {
    cleaned: {
      metadata: { name: "web", labels: { a: "", b: "c" } },
      spec: { tags: [{ name: "t", annotations: { d: "" } }, {}] },
    },
    paths: [],
  });
});

test("what the server sets is left out silently, whatever its value", () => {
  const manifest = {
    metadata: { name: "web", uid: 1, generation: "x", managedFields: 1, creationTimestamp: {} },
    spec: { tags: [{ name: "1", generation: "${" }] },
    status: 1,
  };
  const cleaned = { metadata: { name: "web" }, spec: { tags: [{ name: "1" }] } };
  assert.equal(clean(manifest), { cleaned, paths: [] });
});

test("annotations that the server or oc writes are left out silently, elsewhere they are annotations like others", () => {
  const annotations = {
    "openshift.io/image.dockerRepositoryCheck": "2024-01-01T00:00:00Z",
    a: "b",
    "kubectl.kubernetes.io/last-applied-configuration": "{}",
  };
  const { cleaned, paths } = clean({ metadata: { annotations }, spec: { tags: [{ annotations }] } });
  assert.equal(cleaned, { metadata: { annotations: { a: "b" } }, spec: { tags: [{ annotations }] } });
  assert.equal(paths, []);
});

test("defaults of the server are left out silently, unless they are to be kept", () => {
  const policies = { importPolicy: { importMode: "Legacy" }, referencePolicy: { type: "Source" } };
  const stream = { spec: { lookupPolicy: { local: false }, tags: [policies] } };
  assert.equal(clean(stream).cleaned, {
    spec: { lookupPolicy: {}, tags: [{ importPolicy: {}, referencePolicy: {} }] },
  });
  assert.equal(clean(stream, { keepDefaults: true }).cleaned, stream);
  const image = { from: { kind: "DockerImage", name: "a:1" }, to: { name: "1" } };
  const streamImport = { spec: { images: [image] } };
  const kind = "ImageStreamImport";
  assert.equal(clean(streamImport, { kind }).cleaned, { spec: { images: [{ from: image.from }] } });
  assert.equal(clean(streamImport, { kind, keepDefaults: true }).cleaned, streamImport);
});

test("a number or a boolean where text belongs becomes the text of the source, with a note", () => {
  const tag = { name: 1.1, annotations: { a: true, b: "1.10" } };
  const manifest = { metadata: { name: 1, labels: { version: 2n } }, spec: { tags: [tag] } };
  const paths = ["metadata.name", "metadata.labels.version", "spec.tags.0.name", "spec.tags.0.annotations.a"];
  assert.equal(clean(manifest), {
    cleaned: {
      metadata: { name: "1", labels: { version: "2" } },
      spec: { tags: [{ name: "1.1", annotations: { a: "true", b: "1.10" } }] },
    },
    paths,
  });
  const texts: Record<string, string> = { "spec.tags.0.name": "1.10", "spec.tags.0.annotations.a": "yes" };
  const textOf = (path: Path) => texts[path.join(".")];
  const { cleaned } = clean(manifest, { textOf });
  assert.equal(cleaned.spec, { tags: [{ name: "1.10", annotations: { a: "yes", b: "1.10" } }] });
});

test("a parameter is a boolean, any other text is not", () => {
  const tags = [{ reference: "${{R}}" }, { reference: "true" }, { reference: "${R}" }];
  assert.equal(clean({ spec: { tags } }), {
    cleaned: { spec: { tags: [{ reference: "${{R}}" }, {}, {}] } },
    paths: ["spec.tags.1.reference", "spec.tags.2.reference"],
  });
});

test("unknown fields and values of another type are left out with a note, items keep their indexes", () => {
  const tags = [
    1,
    "a",
    [],
    { name: ["x"], from: "y", annotations: { a: {}, b: "c" }, to: {} },
    { name: "z" },
  ];
  assert.equal(clean({ metadata: [], spec: { tags, lookupPolicy: 1, images: [] }, colour: undefined }), {
    cleaned: {
      spec: { tags: [undefined, undefined, undefined, { annotations: { b: "c" } }, { name: "z" }] },
    },
    paths: [
      "metadata",
      "spec.tags.0",
      "spec.tags.1",
      "spec.tags.2",
      "spec.tags.3.name",
      "spec.tags.3.from",
      "spec.tags.3.annotations.a",
      "spec.tags.3.to",
      "spec.lookupPolicy",
      "spec.images",
    ],
  });
});

test("names that objects of JavaScript inherit are names like others", () => {
  const manifest = JSON.parse(
    '{ "__proto__": 1, "metadata": { "labels": { "__proto__": "x" }, "toString": 2 } }',
  );
  const { cleaned, paths } = clean(manifest);
  assert.is(JSON.stringify(cleaned), '{"metadata":{"labels":{"__proto__":"x"}}}');
  assert.equal(paths, ["__proto__", "metadata.toString"]);
});

test("law: the value is not changed, and cleaning it twice is cleaning it once", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const manifest = { metadata: value, spec: { tags: value, lookupPolicy: value } };
      const before = JSON.stringify(manifest);
      const { cleaned } = clean(manifest);
      assert.is(JSON.stringify(manifest), before);
      assert.equal(clean(cleaned).cleaned, cleaned);
    }),
    { numRuns: runs(1_000) },
  );
});

test.run();
