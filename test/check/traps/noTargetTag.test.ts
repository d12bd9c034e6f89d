import { existsSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseImageReference } from "../../../src/reference/imageReference.js";
import { caught, digest, docker, importOf, parameter, streamOf, wholeParameter } from "./manifests.js";

const of = (manifest: unknown) => caught("no-target-tag", manifest);

test("an image without 'to' and without a tag", () => {
  const images = [
    { from: docker("quay.io/org/app") },
    { from: docker("app"), to: null },
    { from: docker(`quay.io/org/app@${digest}`) },
  ];
  assert.equal(
    of(importOf(images)),
    [0, 1, 2].map((place) => `spec.images.${place}.from.name`),
  );
});

test("a tag in 'to' or in the reference", () => {
  const images = [
    { from: docker("quay.io/org/app"), to: { name: "latest" } },
    { from: docker("quay.io/org/app:1") },
    { from: docker(`quay.io/org/app:1@${digest}`) },
  ];
  assert.equal(of(importOf(images)), []);
});

test("an import that only looks, and one that may", () => {
  const images = [{ from: docker("quay.io/org/app") }];
  assert.equal(of(importOf(images, { import: false })), []);
  assert.equal(of(importOf(images, { import: wholeParameter("IMPORT") })), []);
});

test("the parameters of a Template", () => {
  const images = [
    { from: docker(parameter("IMAGE")) },
    { from: docker(`quay.io/org/app:${parameter("TAG")}`) },
    { from: docker("quay.io/org/app"), to: wholeParameter("TO") },
    { from: { kind: parameter("KIND"), name: "app" } },
  ];
  assert.equal(of(importOf(images)), []);
});

test("what is caught elsewhere, or refused by the server", () => {
  const images = [
    { from: docker("quay.io:latest") },
    { from: docker("*") },
    { from: docker("Quay.io/App") },
    { from: { kind: "ImageStreamTag", name: "app" } },
    { from: docker("app"), to: {} },
  ];
  assert.equal(of(importOf(images)), []);
  assert.equal(of(importOf([], { repository: { from: docker("quay.io/org/app") } })), []);
  assert.equal(of(streamOf([{ name: "latest", from: docker("quay.io/org/app") }])), []);
});

interface Line {
  readonly manifest: { readonly kind: string };
  readonly errors?: readonly unknown[];
  readonly defaulted?: { readonly spec: { readonly import?: boolean; readonly images?: readonly Image[] } };
}

interface Image {
  readonly from: { readonly name: string };
  readonly to?: object;
}

test("law: an image is caught where the server itself, after defaulting, has no 'to'", () => {
  const chosen = new URL("../../oracle/manifests.ndjson", import.meta.url);
  const all = new URL("../../../../shared/oracle/manifests.ndjson", import.meta.url);
  if (!existsSync(all)) console.log("(only the chosen lines: ../shared is not there)");
  const lines = readFileSync(existsSync(all) ? all : chosen, "utf8")
    .trim()
    .split("\n");
  let found = 0;
  for (const line of lines) {
    const { manifest, errors, defaulted } = JSON.parse(line) as Line;
    if (manifest.kind !== "ImageStreamImport" || errors?.length !== 0 || !defaulted?.spec.import) continue;
    const paths = (defaulted.spec.images ?? []).flatMap(({ from, to }, place) =>
      to === undefined && namesImage(from.name) ? [`spec.images.${place}.from.name`] : [],
    );
    assert.equal(of(manifest), paths, line);
    found += paths.length;
  }
  assert.ok(found > 0);
});

/** False for `*` and for a registry alone. */
function namesImage(text: string): boolean {
  const reference = parseImageReference(text);
  return !("error" in reference) && reference.name !== "";
}

test.run();
