import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildLibrary } from "../../src/api/library.js";
import {
  from,
  image,
  imageStream,
  imageStreamImport,
  importPolicy,
  tagReference,
  withIncludeManifest,
} from "../../src/index.js";
import { apiObjects } from "../../src/library/tree.js";
import { errorOf } from "../support/refused.js";

/** A function whose types do not matter. */
const untyped = (call: unknown) => call as (value?: unknown) => unknown;

const refused = (call: () => unknown, expected: string) => {
  const { code, message } = errorOf(call);
  assert.equal({ code, message }, { code: "wrong-type", message: expected });
};

test("a withX function returns a nested object that sets its field", () => {
  assert.equal(from.withName("nginx"), { from: { name: "nginx" } });
  assert.equal(importPolicy.withScheduled(false), { importPolicy: { scheduled: false } });
  assert.equal(withIncludeManifest(true), { includeManifest: true });
  assert.equal(imageStream.metadata.withLabels({ app: "web" }), { metadata: { labels: { app: "web" } } });
  assert.equal(tagReference.withGeneration(2), { generation: 2 });
});

test("a value of another type is refused by the function's full name", () => {
  refused(
    () => untyped(importPolicy.withScheduled)("true"),
    "importPolicy.withScheduled takes a boolean, not a string",
  );
  refused(() => untyped(from.withName)(), "from.withName takes a string, not nothing");
  refused(() => untyped(from.withKind)(null), "from.withKind takes a string, not null");
  refused(() => untyped(tagReference.withGeneration)(1.5), "withGeneration takes an integer, not a number");
  refused(
    () => untyped(imageStream.metadata.withLabels)({ a: 1 }),
    "metadata.withLabels takes an object of strings, not an object",
  );
  refused(
    () => untyped(imageStreamImport.spec.withImages)("x"),
    "spec.withImages takes an array or an object, not a string",
  );
  refused(() => untyped(imageStream.new)(1), "new takes a string, not a number");
});

test("a function of a boolean takes a parameter that is the whole value", () => {
  const parameter = `\${{INSECURE_1}}` as const;
  assert.equal(importPolicy.withInsecure(parameter), { importPolicy: { insecure: parameter } });
  assert.equal(tagReference.withReference(parameter), { reference: parameter });
  assert.equal(imageStream.spec.lookupPolicy.withLocal(parameter), {
    spec: { lookupPolicy: { local: parameter } },
  });
  for (const text of [`\${X}`, `a\${{X}}`, `\${{X}} `, `\${{}}`, `\${{X-Y}}`])
    refused(
      () => untyped(importPolicy.withInsecure)(text),
      "importPolicy.withInsecure takes a boolean, not a string",
    );
});

test("a list is passed as an array or as its only item", () => {
  const spec = { from: { kind: "DockerImage", name: "a" } };
  assert.equal(imageStreamImport.spec.withImages(spec), { spec: { images: [spec] } });
  assert.equal(imageStreamImport.spec.withImages([spec, spec]), { spec: { images: [spec, spec] } });
  assert.equal(imageStreamImport.spec.withImagesMixin(spec), { spec: { images: [spec] } });
  assert.equal(imageStream.metadata.withFinalizers("a"), { metadata: { finalizers: ["a"] } });
});

test("`new` returns a resource with a name", () => {
  assert.equal(imageStream.new("web"), {
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStream",
    metadata: { name: "web" },
  });
  assert.is(imageStreamImport.new("web").kind, "ImageStreamImport");
});

test("a patch shares no array or object with its argument", () => {
  const { withLabels, withLabelsMixin } = imageStream.metadata;
  const labels = Object.freeze({ app: "web" });
  for (const withX of [withLabels, withLabelsMixin]) {
    const patch = withX(labels);
    assert.equal(patch.metadata.labels, labels);
    assert.is.not(patch.metadata.labels, labels);
  }
  const tag = { name: "a", annotations: { b: "c" } };
  const [copy] = imageStream.spec.withTags([tag]).spec.tags;
  assert.equal(copy, tag);
  assert.is.not(copy?.annotations, tag.annotations);
});

test("half of a surrogate pair is refused, at any depth", () => {
  const message = (name: string) => `${name} takes whole characters, not half of a surrogate pair`;
  refused(() => from.withName("a\ud83d"), message("from.withName"));
  refused(() => imageStream.metadata.withLabels({ "\ud83d": "a" }), message("metadata.withLabels"));
  refused(() => imageStream.spec.withTags([{ name: "\udc00" }]), message("spec.withTags"));
  refused(() => imageStream.new("\ud83d"), message("new"));
  assert.equal(from.withName("\u{1f600}"), { from: { name: "\u{1f600}" } });
});

test("functions have their names, and the paths of openshift-libsonnet lead to the same objects", () => {
  assert.is(from.withName.name, "withName");
  assert.is(image.v1.imageImportSpec.from, from);
  assert.is(image.v1.imageStream, imageStream);
  const [object] = apiObjects;
  assert.is(object && buildLibrary(object), image.v1.imageImportSpec);
});

test.run();
