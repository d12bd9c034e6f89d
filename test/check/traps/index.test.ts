import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findTraps } from "../../../src/check/traps/index.js";
import { digest, docker, importOf, parameter, streamOf } from "./manifests.js";

const importPolicy = { scheduled: true };

test("findings come in the order of the manifest, not of the traps or of the API", () => {
  const manifest = importOf([
    { to: { name: "1" }, from: docker("quay.io:1") },
    { importPolicy, from: docker(`quay.io/org/app@${digest}`) },
    { from: docker(`quay.io/org/app@${digest}`), importPolicy },
    { to: { name: "1" }, from: docker("quay.io:1"), importPolicy },
  ]);
  const { images, ...spec } = manifest.spec;
  const swapped = { ...manifest, spec: { images, ...spec, repository: { from: docker("quay.io") } } };
  assert.equal(
    findTraps(swapped).map(({ path }) => path.join(".")),
    [
      "spec.images.0.from.name",
      "spec.images.1.importPolicy.scheduled",
      "spec.images.1.from.name",
      "spec.images.2.from.name",
      "spec.images.2.importPolicy.scheduled",
      "spec.images.3.to.name",
      "spec.images.3.from.name",
      "spec.repository.from.name",
      "spec.repository.from.name",
    ],
  );
});

test("a finding is a warning with a code, a message and a hint", () => {
  const findings = findTraps(importOf([{ from: docker("app") }]));
  assert.ok(findings.length > 0);
  for (const finding of findings) {
    assert.equal(Object.keys(finding).sort(), ["code", "hint", "message", "path", "severity"]);
    assert.is(finding.severity, "warning");
  }
});

test("only a manifest of a known kind has traps", () => {
  for (const value of [undefined, null, 1n, "ImageStream", [], Symbol("x"), () => 1, new Map(), new Date()]) {
    assert.equal(findTraps(value), []);
    assert.equal(findTraps({ kind: "ImageStream", spec: value }), []);
    assert.equal(findTraps({ kind: "ImageStreamImport", spec: { import: true, images: value } }), []);
  }
  assert.equal(findTraps({ ...streamOf([{ name: "a" }, { name: "a" }]), kind: "Image" }), []);
});

test("law: any value in any field is read, and every path begins in the manifest", () => {
  const word = fc.constantFrom(
    "DockerImage",
    "app",
    "app:1",
    "quay.io",
    `app@${digest}`,
    "latest",
    parameter("X"),
    true,
    false,
  );
  const any = fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: fc.anything() });
  const field = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 8, arbitrary }, { weight: 1, arbitrary: any });
  const named = field(fc.record({ kind: any, name: any }, { requiredKeys: [] }));
  const policy = field(fc.record({ insecure: any, scheduled: any, importMode: any }, { requiredKeys: [] }));
  const entry = field(
    fc.record(
      { name: any, from: named, to: named, reference: any, importPolicy: policy },
      { requiredKeys: [] },
    ),
  );
  const list = field(fc.array(entry));
  const manifest = fc.record({
    kind: fc.constantFrom("ImageStream", "ImageStreamImport"),
    spec: field(
      fc.record(
        { import: any, repository: entry, images: list, tags: list, dockerImageRepository: any },
        { requiredKeys: [] },
      ),
    ),
  });
  fc.assert(
    fc.property(manifest, (value) => {
      for (const { path } of findTraps(value)) {
        const [, list = "", index] = path;
        const held = (value.spec as Record<string, unknown>)[list];
        assert.ok(held !== undefined && (typeof index !== "number" || index < (held as unknown[]).length));
      }
    }),
  );
});

test.run();
