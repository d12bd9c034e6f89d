import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, docker, importOf, streamOf } from "./manifests.js";

const importPolicy = { importMode: "PreserveOriginal" };
const of = (manifest: unknown) => caught("mode-without-import", manifest);

test("finds what the trap is about", () => {
  assert.equal(
    of(
      streamOf([
        { name: "a", importPolicy },
        { name: "b", importPolicy, from: { kind: "ImageStreamTag", name: "a" } },
      ]),
    ),
    [0, 1].map((index) => `spec.tags.${index}.importPolicy.importMode`),
  );
  assert.equal(of(streamOf([{ name: "a", importPolicy, from: docker("x"), reference: true }])), [
    "spec.tags.0.importPolicy.importMode",
  ]);
});

test("skips what is right, refused or not known yet", () => {
  assert.equal(
    of(
      streamOf([
        { name: "a", importPolicy, from: docker("x") },
        { name: "b", importPolicy: { importMode: "" } },
      ]),
    ),
    [],
  );
  assert.equal(of(importOf([{ from: docker("a"), importPolicy }])), []);
});

test.run();
