import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxFaults } from "../../grammar/fault.js";
import { inputOf } from "../../grammar/input.js";
import { Collector } from "../../src/compile/collector.js";
import { compile } from "../../src/compile/compile.js";
import { makeManifests } from "../../src/compile/manifests.js";
import type { ImageStream, ImageStreamImport } from "../../src/schema/api.generated.js";
import type { ManifestKind } from "../../src/schema/kinds.js";
import { inOrder } from "../../src/text/diagnostic.js";

/** The manifests of a document, all of one kind if it is given, and the mistakes with the text at their ranges. */
function manifestsOf(text: string, kind?: ManifestKind) {
  const collector = new Collector();
  const manifests = makeManifests(compile(inputOf(text), "document").plans, kind, collector);
  return {
    manifests,
    said: inOrder(collector.diagnostics).map(({ severity, code, range }) => [
      severity,
      code,
      text.slice(range.start, range.end),
    ]),
  };
}

/** The text that sets each of some paths of the first manifest. */
function rangesOf(text: string, paths: readonly string[], kind?: ManifestKind): string[] {
  const [located] = manifestsOf(text, kind).manifests;
  return paths.map((path) => text.slice(located?.ranges.get(path)?.start, located?.ranges.get(path)?.end));
}

test("a manifest per stream and import, in the order of the text, each with the items up to the next", () => {
  const { manifests } = manifestsOf(
    "stream a from x:1 from x:2 import b stream c from x:3 import a from x:4",
  );
  assert.equal(
    manifests.map(({ manifest: { kind, metadata, spec } }) => {
      const { images, tags } = spec as { images?: unknown[]; tags?: unknown[] };
      return [kind, (metadata as { name: string }).name, (images ?? tags ?? []).length];
    }),
    [
      ["ImageStream", "a", 2],
      ["ImageStreamImport", "b", 0],
      ["ImageStream", "c", 1],
      ["ImageStreamImport", "a", 1],
    ],
  );
});

test("an import has a status, which the API requires, and says whether it imports", () => {
  const parts = manifestsOf("import a import b dryRun stream c").manifests.map(({ manifest }) => [
    manifest.spec,
    manifest.status,
    Object.keys(manifest).at(-1),
  ]);
  assert.equal(parts, [
    [{ import: true }, {}, "status"],
    [{ import: false }, {}, "status"],
    [{}, undefined, "spec"],
  ]);
});

test("tags are sorted by code points, those of one name in the order of the text", () => {
  const text = 'stream s tag b from x:2 to "😀" tag "\uffff" tag "10" tag B from y:9 from x:1 to b';
  const [{ manifest } = { manifest: {} }] = manifestsOf(text).manifests;
  const { tags } = (manifest as unknown as ImageStream).spec;
  assert.equal(
    tags?.map(({ name, from }) => name + (from ? "!" : "")),
    ["10", "9!", "B", "b", "b!", "\uffff", "😀!"],
  );
});

test("the ranges of a tag move with it when tags are sorted", () => {
  const text = "stream s from x:2 scheduled from x:1 local tag a";
  assert.equal(rangesOf(text, ["spec.tags.0", "spec.tags.1", "spec.tags.2"]), [
    "from x:1 local",
    "from x:2 scheduled",
    "tag a",
  ]);
  assert.equal(rangesOf(text, ["spec.tags.0.referencePolicy.type", "spec.tags.1.importPolicy.scheduled"]), [
    "local",
    "scheduled",
  ]);
  assert.equal(rangesOf(text, ["spec.tags.0.name", "spec.tags.2.name"]), ["x:1", "a"]);
});

test("images and the repository have their ranges, whatever their order", () => {
  assert.equal(
    rangesOf("import s from x:1 repository r/x insecure from x:2 to b", [
      "spec.images.0",
      "spec.repository",
      "spec.images.1",
      "spec.images.1.to.name",
    ]),
    ["from x:1", "repository r/x insecure", "from x:2 to b", "to b"],
  );
});

test("a stream that is turned into an import notes each loss once, where it is said", () => {
  const text = `stream s label a b label c d annotation e f namespace n lookupLocal dockerImageRepository r
    each local annotation g h from x:1 reference from x:2 reference false annotation i j tag t local`;
  const { manifests, said } = manifestsOf(text, "ImageStreamImport");
  assert.equal(
    said,
    [
      ...["label a b", "label c d", "annotation e f", "lookupLocal", "dockerImageRepository r"],
      ...["annotation g h", "reference", "annotation i j", "tag"],
    ].map((at) => ["warning", "not-carried", at]),
  );
  assert.equal(manifests[0]?.manifest.metadata, { name: "s", namespace: "n" });
  assert.equal(
    (manifests[0]?.manifest as unknown as ImageStreamImport | undefined)?.spec.images,
    ["x:1", "x:2"].map((name) => ({
      from: { kind: "DockerImage", name },
      referencePolicy: { type: "Local" },
    })),
  );
});

test("an import that is turned into a stream notes each loss once, where it is said", () => {
  const text = `import s namespace n dryRun each includeManifest scheduled
    from x:1 from x:2 includeManifest false repository r local repository q`;
  const { manifests, said } = manifestsOf(text, "ImageStream");
  assert.equal(
    said,
    ["dryRun", "includeManifest", "repository", "repository"].map((at) => ["warning", "not-carried", at]),
  );
  assert.equal([manifests[0]?.manifest.kind, manifests[0]?.manifest.status], ["ImageStream", undefined]);
});

test("turning a document into what it is changes nothing", () => {
  const texts = {
    ImageStream: "stream s label a b from x:1",
    ImageStreamImport: "import s dryRun repository r",
  };
  for (const [kind, text] of Object.entries(texts)) {
    const turned = manifestsOf(text, kind as ManifestKind);
    assert.equal(
      [turned.said, turned.manifests.map(({ manifest }) => manifest)],
      [[], manifestsOf(text).manifests.map(({ manifest }) => manifest)],
    );
  }
});

test("what any manifest of its kind lacks is an error", () => {
  assert.equal(manifestsOf("stream s from x").said, [["error", "missing-tag", "x"]]);
  assert.equal(manifestsOf("import s from x repository a repository b").said, [
    ["error", "second-repository", "repository"],
  ]);
  assert.equal(manifestsOf("import s from x", "ImageStream").said, [["error", "missing-tag", "x"]]);
});

test("specs outside any stream make a manifest without a name", () => {
  const text = "from x:1 from x:2";
  const { plans } = compile(inputOf(text), "specs");
  const whole = { start: 0, end: text.length };
  for (const kind of ["ImageStream", "ImageStreamImport"] as const) {
    const collector = new Collector();
    const [made, ...others] = makeManifests(plans, kind, collector, false, whole);
    assert.equal(others, []);
    assert.equal(
      [made?.manifest.kind, made?.manifest.metadata, collector.diagnostics],
      [kind, undefined, []],
    );
    assert.equal(made?.ranges.get(""), whole);
  }
});

test("the number of mistakes is limited", () => {
  assert.is(manifestsOf(`stream a ${"from b ".repeat(1000)}`).said.length, maxFaults);
});

test.run();
