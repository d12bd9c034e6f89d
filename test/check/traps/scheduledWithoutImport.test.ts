import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, docker, importOf, parameter, streamOf, wholeParameter } from "./manifests.js";

const of = (manifest: unknown) => caught("scheduled-without-import", manifest);
const importPolicy = { scheduled: true };
const from = docker("quay.io/org/app:1");

test("finds a scheduled tag with 'reference', or without 'from'", () => {
  const tags = [
    { name: "a", from, reference: true, importPolicy },
    { name: "b", importPolicy },
    { name: "c", from: null, importPolicy },
  ];
  assert.equal(
    of(streamOf(tags)),
    [0, 1, 2].map((index) => `spec.tags.${index}.importPolicy.scheduled`),
  );
});

test("skips tags that are imported, that have no schedule, or that parameters hide", () => {
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

test("skips a scheduled tag that points to another, which the server refuses", () => {
  const tags = [
    { name: "a", from: { kind: "ImageStreamTag", name: "web:1" }, reference: true, importPolicy },
  ];
  assert.equal(of(streamOf(tags)), []);
});

test("skips the images of an import", () => {
  assert.equal(of(importOf([{ from: null, importPolicy }])), []);
});

test.run();
