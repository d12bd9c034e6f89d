import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxFaults } from "../../grammar/fault.js";
import { inputOf } from "../../grammar/input.js";
import { Collector } from "../../src/compile/collector.js";
import { compile } from "../../src/compile/compile.js";
import { makeManifests, makeUnnamedManifest } from "../../src/compile/manifests.js";
import type { ManifestKind } from "../../src/schema/kinds.js";

function manifestsOf(text: string, kind: ManifestKind) {
  const collector = new Collector();
  const manifests = makeManifests(compile(inputOf(text), "document").plans, kind, collector);
  return {
    manifests,
    refused: collector.diagnostics.map(({ code, range }) => [code, text.slice(range.start, range.end)]),
  };
}

test("one manifest per stream, with the items up to the next stream", () => {
  const text = "stream a from x:1 from x:2 stream b stream c from x:3";
  const { manifests } = manifestsOf(text, "ImageStreamImport");
  assert.equal(
    manifests.map(({ manifest }) => {
      const { images = [] } = manifest.spec as { images?: unknown[] };
      return [(manifest.metadata as { name: string }).name, images.length];
    }),
    [
      ["a", 2],
      ["b", 0],
      ["c", 1],
    ],
  );
});

test("the ranges of a tag move with it when tags are sorted", () => {
  const text = "stream s from x:2 scheduled from x:1 local tag a";
  const [{ ranges } = { ranges: new Map() }] = manifestsOf(text, "ImageStream").manifests;
  const said = (path: string) => text.slice(ranges.get(path)?.start, ranges.get(path)?.end);
  assert.equal(["spec.tags.0", "spec.tags.1", "spec.tags.2"].map(said), [
    "from x:1 local",
    "from x:2 scheduled",
    "tag a",
  ]);
  assert.is(said("spec.tags.0.referencePolicy.type"), "local");
  assert.is(said("spec.tags.1.importPolicy.scheduled"), "scheduled");
  assert.equal(["spec.tags.0.name", "spec.tags.2.name"].map(said), ["x:1", "a"]);
});

test("images and the repository have their ranges, whatever their order", () => {
  const text = "stream s from x:1 repository r/x insecure from x:2 to b";
  const [{ ranges } = { ranges: new Map() }] = manifestsOf(text, "ImageStreamImport").manifests;
  const said = (path: string) => text.slice(ranges.get(path)?.start, ranges.get(path)?.end);
  assert.equal(["spec.images.0", "spec.repository", "spec.images.1", "spec.images.1.to.name"].map(said), [
    "from x:1",
    "repository r/x insecure",
    "from x:2 to b",
    "to b",
  ]);
});

test("every item that a kind cannot hold is reported at its word", () => {
  const text = "stream s tag a repository r/x tag b repository r/y";
  assert.equal(manifestsOf(text, "ImageStream").refused, [
    ["not-carried", "repository"],
    ["not-carried", "repository"],
  ]);
  assert.equal(manifestsOf(text, "ImageStreamImport").refused, [
    ["not-carried", "tag"],
    ["not-carried", "tag"],
    ["second-repository", "repository"],
  ]);
});

test("specs outside any stream make a manifest without a name", () => {
  const text = "from x:1 from x:2";
  const { source, plans } = compile(inputOf(text), "specs");
  for (const kind of ["ImageStream", "ImageStreamImport"] as const) {
    const collector = new Collector();
    const { manifest, ranges } = makeUnnamedManifest(source, plans, kind, collector);
    assert.equal([manifest.kind, manifest.metadata, collector.diagnostics], [kind, undefined, []]);
    assert.equal(ranges.get(""), { start: 0, end: text.length });
  }
});

test("the number of mistakes is limited", () => {
  assert.is(manifestsOf(`stream a ${"repository b ".repeat(1000)}`, "ImageStream").refused.length, maxFaults);
});

test.run();
