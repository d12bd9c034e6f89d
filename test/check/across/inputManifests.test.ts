import { test } from "uvu";
import * as assert from "uvu/assert";
import { InputManifests } from "../../../src/check/across/inputManifests.js";
import { docker, importOf, parameter, streamOf } from "../traps/manifests.js";

const follows = (name: string, text: string) => ({ name, from: { kind: "ImageStreamTag", name: text } });
const named = (manifest: object, name: string, more: object = {}) => ({
  ...manifest,
  metadata: { name, ...more },
});

/** The codes and paths of the findings in manifests, each in its scope. */
function found(...manifests: readonly (readonly [scope: string, manifest: unknown])[]): string[] {
  const input = new InputManifests<number>();
  const now = manifests.flatMap(([scope, manifest], index) =>
    input.add(manifest, scope, index).map((finding) => ({ place: index, finding })),
  );
  return [...now, ...input.finish()].map(
    ({ place, finding }) => `${place} ${finding.code} ${finding.path.join(".")}`,
  );
}
const together = (...manifests: unknown[]) => found(...manifests.map((each) => ["", each] as const));

test("a tag that its stream does not have is found", () => {
  assert.equal(together(streamOf([{ name: "1", from: docker("a") }, follows("latest", "2")])), [
    "0 dangling-tag spec.tags.1.from.name",
  ]);
  assert.equal(together(streamOf([follows("latest", "web:2")])), ["0 dangling-tag spec.tags.0.from.name"]);
});

test("a tag of a repository, of a parameter, of an import or of a build may be there", () => {
  const stream = streamOf([follows("latest", "2")]);
  assert.equal(together(streamOf([follows("latest", "2")], { dockerImageRepository: "quay.io/a/b" })), []);
  assert.equal(together(streamOf([follows("latest", "2"), { name: parameter("TAG") }])), []);
  assert.equal(together(stream, importOf([{ from: docker("a"), to: { name: "2" } }])), []);
  const output = { to: { kind: "ImageStreamTag", name: "web:2" } };
  assert.equal(together(stream, { kind: "BuildConfig", metadata: { name: "web" }, spec: { output } }), []);
});

test("a tag of another stream is looked for in all manifests", () => {
  const stream = named(streamOf([follows("latest", "base:2")]), "app");
  const base = (...tags: object[]) => named(streamOf(tags), "base");
  assert.equal(together(stream), [], "the cluster may have it");
  assert.equal(together(stream, base()), [], "it gets its tags by pushes");
  assert.equal(together(stream, base({ name: "1" })), ["0 dangling-tag spec.tags.0.from.name"]);
  assert.equal(found(["a", stream], ["a", base({ name: "1" })], ["b", base({ name: "2" })]), []);
  assert.equal(found(["a", stream], ["b", base({ name: "1" })]), [], "not applied together");
});

test("tags that follow each other are found once", () => {
  assert.equal(together(streamOf([follows("a", "web:a")])), ["0 tag-cycle spec.tags.0.from.name"]);
  const circle = streamOf([follows("a", "b"), follows("b", "c"), follows("c", "a"), follows("d", "a")]);
  assert.equal(together(circle), ["0 tag-cycle spec.tags.0.from.name"]);
  assert.equal(
    together(
      named(streamOf([follows("x", "two:y")]), "one"),
      named(streamOf([follows("y", "one:x")]), "two"),
    ),
    ["0 tag-cycle spec.tags.0.from.name"],
  );
});

test("streams of one name that differ are found in one scope", () => {
  const [one, two] = [streamOf([{ name: "1" }]), streamOf([{ name: "2" }])];
  assert.equal(together(one, two), ["1 duplicate-stream metadata.name"]);
  assert.equal(together(one, one), []);
  assert.equal(together(one, streamOf([{ name: "1", generation: null }])), []);
  assert.equal(together(one, named(two, "web", { namespace: "b" })), []);
  assert.equal(found(["a", one], ["b", two]), []);
  assert.equal(together(named(one, parameter("NAME")), named(two, parameter("NAME"))), []);
});

test("files that are named after one stream are variants of it", () => {
  const [one, two] = [streamOf([{ name: "1" }]), streamOf([{ name: "2" }])];
  const foundIn = (first: string, second: string) => {
    const input = new InputManifests<undefined>();
    input.fileName = first;
    input.add(one, "", undefined);
    input.fileName = second;
    return input.add(two, "", undefined).length;
  };
  assert.equal(
    [foundIn("web.json", "web-arm64.json"), foundIn("a.yaml", "b.yaml"), foundIn("web.json", "web.json")],
    [0, 1, 1],
  );
});

test("a reference policy of an import for a tag that is declared otherwise is found", () => {
  const request = importOf([{ from: docker("a:1"), referencePolicy: { type: "Local" } }]);
  assert.equal(together(request, streamOf([{ name: "1" }])), [
    "0 late-reference-policy spec.images.0.referencePolicy.type",
  ]);
  assert.equal(together(request, streamOf([{ name: "1", referencePolicy: { type: "Local" } }])), []);
  assert.equal(together(request, streamOf([{ name: "2" }])), []);
});

test("a trigger on a tag that the stream does not have is found", () => {
  const annotation = JSON.stringify([{ from: { kind: "ImageStreamTag", name: "web:2" }, fieldPath: "x" }]);
  const workload = {
    kind: "Deployment",
    metadata: { annotations: { "image.openshift.io/triggers": annotation } },
  };
  assert.equal(together(workload, streamOf([{ name: "1" }])), [
    "0 dangling-trigger metadata.annotations.image.openshift.io/triggers",
  ]);
  assert.equal(together(workload, streamOf([{ name: "2" }])), []);
  assert.equal(together(workload, streamOf([])), []);
});

test("values of any type are added", () => {
  assert.equal(
    together(null, 1, [], {}, { kind: "ImageStream" }, { kind: "ImageStream", spec: { tags: [1, null] } }),
    [],
  );
});

test.run();
