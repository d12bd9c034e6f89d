import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, docker, importOf, parameter, streamOf, wholeParameter } from "./manifests.js";

const of = (manifest: unknown) => caught("scheduled-without-import", manifest);
const importPolicy = { scheduled: true };
const from = docker("quay.io/org/app:1");

test("a scheduled tag with 'reference', or without 'from'", () => {
  const tags = [
    { name: "a", from, reference: true, importPolicy },
    { name: "b", importPolicy },
    { name: "c", from: null, importPolicy },
  ];
  assert.equal(
    of(streamOf(tags)),
    [0, 1, 2].map((place) => `spec.tags.${place}.importPolicy.scheduled`),
  );
});

test("tags that are imported, not scheduled, or not known", () => {
  const tags = [
    { name: "a", from, importPolicy },
    { name: "b", from, reference: false, importPolicy },
    { name: "c", from, reference: true },
    { name: "d" },
    { name: "e", from, reference: wholeParameter("REFERENCE"), importPolicy },
    { name: "f", from: wholeParameter("FROM"), importPolicy },
    { name: "g", from: docker(parameter("IMAGE")), importPolicy },
  ];
  assert.equal(of(streamOf(tags)), []);
});

test("what the server refuses: a schedule for a tag that points to another", () => {
  const tags = [
    { name: "a", from: { kind: "ImageStreamTag", name: "web:1" }, reference: true, importPolicy },
  ];
  assert.equal(of(streamOf(tags)), []);
});

test("an image of an import", () => {
  assert.equal(of(importOf([{ from: null, importPolicy }])), []);
});

test.run();
