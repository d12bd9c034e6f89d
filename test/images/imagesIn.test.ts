import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { imagesIn } from "../../src/images/imagesIn.js";
import { digest, docker, importOf, streamOf } from "../check/traps/manifests.js";

const texts = (value: unknown) => imagesIn(value).images.map(({ text }) => text);
const paths = (value: unknown) => imagesIn(value).images.map(({ path }) => path.join("."));
const reasons = (value: unknown) => imagesIn(value).unnamed.map(({ text, reason }) => `${text} ${reason}`);

const app = { name: "app", from: docker("quay.io/org/app:1") };

test("finds the images of a stream, of an import and of specs, with the paths of their references", () => {
  const stream = streamOf([app], { dockerImageRepository: "quay.io/org/all" });
  const images = importOf([{ from: docker("nginx:1.27") }], {
    repository: { from: docker("quay.io/org/all") },
  });
  assert.equal(paths(stream), ["spec.dockerImageRepository", "spec.tags.0.from.name"]);
  assert.equal(paths(images), ["spec.repository.from.name", "spec.images.0.from.name"]);
  assert.equal(paths({ from: docker("nginx") }), ["from.name"]);
  assert.equal(paths([{ from: docker("nginx") }, { from: docker("httpd") }]), ["0.from.name", "1.from.name"]);
  const list = { kind: "List", apiVersion: "v1", items: [stream, { kind: "Pod", apiVersion: "v1" }, images] };
  assert.equal(texts(list), ["quay.io/org/all", "quay.io/org/app:1", "quay.io/org/all", "nginx:1.27"]);
  assert.equal(paths({ web: [{ specs: [{ from: docker("nginx") }] }] }), ["web.0.specs.0.from.name"]);
});

test("tags that follow other tags, and tags without a source, name no image", () => {
  const follower = { name: "stable", from: { kind: "ImageStreamTag", name: "app" } };
  const image = { name: "old", from: { kind: "ImageStreamImage", name: `app@${digest}` } };
  assert.equal(texts(streamOf([follower, image, { name: "empty" }, app])), ["quay.io/org/app:1"]);
});

test("references with a parameter, that the server refuses, or of a registry alone, name no image", () => {
  const tags = ["quay.io/org/app:${TAG}", "quay.io/Org/app:1", "registry.example.org", ""].map((name) => ({
    name: "a",
    from: docker(name),
  }));
  assert.equal(texts(streamOf(tags)), []);
  assert.equal(reasons(streamOf(tags)), [
    "quay.io/org/app:${TAG} parameter",
    "quay.io/Org/app:1 invalid",
    "registry.example.org registry",
  ]);
});

test("says the properties of a tag of a stream", () => {
  const tag = {
    ...app,
    annotations: { "importer.image.openshift.io/prefer-arch": "arm64" },
    importPolicy: { scheduled: true, insecure: true, importMode: "PreserveOriginal" },
    referencePolicy: { type: "Local" },
  };
  const [image] = imagesIn(streamOf([tag])).images;
  const { reference, path, item, ...rest } = image as NonNullable<typeof image>;
  assert.is(reference.tag, "1");
  assert.equal(item, ["spec", "tags", 0]);
  assert.equal(rest, {
    text: "quay.io/org/app:1",
    kind: "ImageStream",
    type: "tag",
    stream: "web",
    namespace: undefined,
    tag: "app",
    isImported: true,
    importMode: "PreserveOriginal",
    scheduled: true,
    insecure: true,
    referencePolicy: "Local",
    preferArch: "arm64",
    preferOs: undefined,
  });
});

test("what a manifest leaves out is what the server fills in", () => {
  const [image] = imagesIn(streamOf([app])).images;
  assert.equal(
    [image?.importMode, image?.scheduled, image?.insecure, image?.referencePolicy],
    ["Legacy", false, false, "Source"],
  );
  assert.is(imagesIn(streamOf([app]), {}, "PreserveOriginal").images[0]?.importMode, "PreserveOriginal");
  assert.is(imagesIn(streamOf([{ ...app, reference: true }])).images[0]?.isImported, false);
});

test("an image of an import goes to its 'to', or to the tag of its reference", () => {
  const images = [
    { from: docker("nginx:1.27") },
    { from: docker("nginx:1.27"), to: { name: "web" } },
    { from: docker("nginx") },
  ];
  assert.equal(
    imagesIn(importOf(images)).images.map(({ tag }) => tag),
    ["1.27", "web", undefined],
  );
});

test("the repository that backs a stream is insecure by an annotation of the stream", () => {
  const stream = streamOf([app], { dockerImageRepository: "quay.io/org/all" });
  const metadata = { name: "web", annotations: { "openshift.io/image.insecureRepository": "true" } };
  assert.equal(
    imagesIn({ ...stream, metadata }).images.map(({ insecure }) => insecure),
    [true, false],
  );
});

test("property: takes any value", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      imagesIn(value);
      imagesIn(streamOf([{ name: "a", from: value, importPolicy: value, annotations: value }]));
    }),
  );
});

test.run();
