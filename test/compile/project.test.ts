import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { compile } from "../../src/compile/compile.js";
import type { Plan } from "../../src/compile/plan.js";
import { project, rangesIn, targetOf } from "../../src/compile/project.js";
import { repositoryImportSpec, tagReference } from "../../src/schema/imageImportSpec.js";
import { imageStreamWithoutStatus } from "../../src/schema/imageStreamSpec.js";

/** The object of the last item of a text, the part of the text that sets each field, and what was reported. */
function projected(text: string, target: ReturnType<typeof targetOf>) {
  const plan = compile(inputOf(text), "document").plans.at(-1) as Plan;
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const refused: unknown[] = [];
  const item = project(plan, target, (code, range, { field }) => refused.push([code, slice(range), field]));
  const said = Object.fromEntries([...rangesIn(item)].map(([path, range]) => [path, slice(range)]));
  return { object: item.object, said, refused };
}

const tag = targetOf(tagReference, { "to.name": "name" });

test("fields keep their paths or are renamed, and each has its range in the text", () => {
  const text = 'stream s from ImageStreamTag a:1 to b local annotation k v annotation "x.y/z" w';
  const { object, said, refused } = projected(text, tag);
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

test("a default has no range", () => {
  const { object, said } = projected("stream s from a:1", tag);
  assert.equal(object, { from: { kind: "DockerImage", name: "a:1" } });
  assert.equal(said, { "from.name": "a:1" });
});

test("every field and every key that the target does not have is reported where it is set", () => {
  const { object, refused } = projected(
    "stream s from a:1 scheduled to b annotation k v annotation l w reference",
    targetOf(repositoryImportSpec),
  );
  assert.equal(object, { from: { kind: "DockerImage", name: "a:1" }, importPolicy: { scheduled: true } });
  assert.equal(refused, [
    ["not-carried", "to b", "to.name"],
    ["not-carried", "reference", "reference"],
    ["not-carried", "annotation k v", "annotations[k]"],
    ["not-carried", "annotation l w", "annotations[l]"],
  ]);
});

test("a value that the server does not store is left out, and is not a loss", () => {
  const text =
    'stream s from a:1 scheduled false insecure false importMode "" referencePolicy "" reference false annotation k ""';
  assert.equal(projected(text, tag).object, {
    annotations: { k: "" },
    from: { kind: "DockerImage", name: "a:1" },
  });
  const { object, refused } = projected(text, targetOf(repositoryImportSpec));
  assert.equal(object, { from: { kind: "DockerImage", name: "a:1" } });
  assert.equal(refused, [["not-carried", 'annotation k ""', "annotations[k]"]]);
});

test("an empty text is left out wherever the server drops it, in items and in their owner", () => {
  const stream = targetOf(imageStreamWithoutStatus);
  assert.equal(projected('stream s namespace "" lookupLocal false dockerImageRepository ""', stream).object, {
    metadata: { name: "s" },
    spec: { lookupPolicy: { local: false } },
  });
  const text = 'stream s from a:1 namespace "" uid "" apiVersion "" resourceVersion "" fieldPath ""';
  assert.equal(projected(text, tag).object, { from: { kind: "DockerImage", name: "a:1" } });
});

test("a name, a required field and a parameter are kept", () => {
  assert.equal(projected('stream ""', targetOf(imageStreamWithoutStatus)).object, { metadata: { name: "" } });
  assert.equal(projected(`stream s from "" kind "" to "" scheduled "\${{X}}"`, tag).object, {
    name: "",
    from: { kind: "", name: "" },
    importPolicy: { scheduled: `\${{X}}` },
  });
});

test.run();
