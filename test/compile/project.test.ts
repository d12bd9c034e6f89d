import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { compile } from "../../src/compile/compile.js";
import type { Plan } from "../../src/compile/plan.js";
import { carriedRanges, carry, targetOf } from "../../src/compile/project.js";
import { repositoryImportSpec, tagReference } from "../../src/schema/imageImportSpec.js";
import type { Diagnostic } from "../../src/text/diagnostic.js";

const holders = { owner: "A tag", other: "An import" };

/** The object of the last item of a text, what of the text each field is, and what the target cannot hold. */
function carried(text: string, target: ReturnType<typeof targetOf>) {
  const diagnostics: Diagnostic[] = [];
  const plan = compile(inputOf(text), "document").plans.at(-1) as Plan;
  const object = carry(plan, target, holders, diagnostics);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    object,
    said: Object.fromEntries([...carriedRanges(plan, target)].map(([path, range]) => [path, slice(range)])),
    refused: diagnostics.map(({ code, range, message }) => [code, slice(range), message]),
  };
}

const tag = targetOf(tagReference, { "to.name": "name" });

test("fields keep their paths, renamed ones move, and each has its place in the text", () => {
  const text = 'stream s from ImageStreamTag a:1 to b local annotation k v annotation "x.y/z" w';
  const { object, said, refused } = carried(text, tag);
  assert.equal(object, {
    name: "b",
    annotations: { k: "v", "x.y/z": "w" },
    from: { kind: "ImageStreamTag", name: "a:1" },
    referencePolicy: { type: "Local" },
  });
  assert.equal(said, {
    name: "to b",
    annotations: "annotation k v",
    "annotations.k": "annotation k v",
    "annotations.x.y/z": 'annotation "x.y/z" w',
    "from.kind": "ImageStreamTag",
    "from.name": "a:1",
    "referencePolicy.type": "local",
  });
  assert.equal(refused, []);
});

test("what the text does not say itself has no place of its own", () => {
  const { object, said } = carried("stream s from a:1", tag);
  assert.equal(object, { from: { kind: "DockerImage", name: "a:1" } });
  assert.equal(said, { "from.name": "a:1" });
});

test("what the target has no field for is refused where it was said, all of it", () => {
  const { object, refused } = carried(
    "stream s from a:1 includeManifest to b annotation k v annotation l w",
    {
      ...targetOf(repositoryImportSpec),
    },
  );
  assert.equal(object, { from: { kind: "DockerImage", name: "a:1" }, includeManifest: true });
  assert.equal(refused, [
    ["not-carried", "to b", "A tag cannot hold to.name"],
    ["not-carried", "annotation k v", "A tag cannot hold annotations"],
  ]);
});

test.run();
