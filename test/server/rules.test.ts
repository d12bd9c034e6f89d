import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseVersion } from "../../src/schema/versions.js";
import type { ImageConfig } from "../../src/server/imageConfig.js";
import { hasRule, ruleNames } from "../../src/server/rules.js";
import { manifestErrors } from "../../src/server/validate.js";
import { chosenLines } from "../support/oracle.js";
import { importing, stream } from "./manifests.js";

interface Line {
  readonly manifest: object;
}

const chosen = ["manifests.ndjson", "variants.ndjson"].flatMap((file) => chosenLines<Line>(file));
const longName = "a".repeat(129);

/** Manifests that break the rules that those of test/oracle keep. */
const rare = [
  null,
  {},
  stream({ creationTimestamp: "soon" }),
  stream({
    name: "a".repeat(255),
    namespace: "a.b",
    generation: -1,
    annotations: { a: "x".repeat(2 ** 18) },
  }),
  stream({ name: "a/b", ownerReferences: [{}], finalizers: ["a", "orphan", "foregroundDeletion"] }),
  stream({ managedFields: [{ operation: "Apply", manager: longName }, {}], labels: { a: "b c" } }),
  { ...stream(), status: { tags: [{ tag: "a", items: [{}] }] } },
  importing([
    { from: { kind: "DockerImage", name: "" } },
    { from: { kind: "DockerImage", name: longName.repeat(2) } },
  ]),
  { ...importing([]), metadata: { generateName: "web" } },
  { ...importing([]), status: { images: [{ image: { dockerImageMetadata: [] } }] } },
  { ...importing([]), status: { images: [{ image: { dockerImageSignatures: ["-"] } }] } },
  { ...importing([]), metadata: { name: "web", generation: -1 } },
  stream({ resourceVersion: "1" }),
  stream(
    {},
    { tags: [{ name: "a", reference: true, from: { kind: "DockerImage", name: "a b", namespace: "c" } }] },
  ),
  stream({}, { tags: [{ name: "a", from: { kind: "ImageStreamTag", name: "a:b:c" } }] }),
  stream({}, { tags: [{ name: "a", from: { kind: "ImageStreamTag", name: "a/b:c" } }] }),
  stream({}, { tags: [{ name: "a", from: { kind: "ImageStreamTag", name: "b:c", namespace: ".." } }] }),
  stream({}, { tags: [{ name: "a", from: { kind: "ImageStreamTag", name: "B:c" } }] }),
  stream({}, { tags: [{ name: "a", from: { kind: "ImageStreamImage", name: "web:1.0" } }] }),
  importing([{ from: { kind: "DockerImage", name: `a@md5:${"0".repeat(32)}` } }]),
  importing([{ from: { kind: "DockerImage", name: `a@sha256:${"0".repeat(32)}` } }]),
];

test("every rule refuses some manifest, except that of an empty reference, which another refuses first", () => {
  const manifests = [...chosen.map(({ manifest }) => manifest), ...rare];
  const allowedRegistries = [{ host: "registry.example.com", port: "443" }];
  const errors = (config?: ImageConfig) =>
    manifests.flatMap((manifest) => manifestErrors(manifest, undefined, config));
  const found = [...errors(), ...errors({ allowedRegistries, importMode: "Legacy" })];
  const broken = new Set(found.map(({ rule }) => rule));
  assert.equal(
    ruleNames.filter((rule) => !broken.has(rule)),
    ["ErrNameEmpty"],
  );
});

test("a server has the rules of its version", () => {
  const servers = ["4.1", "4.11", "4.12", "4.12.3", "5.0"].filter((version) =>
    hasRule(parseVersion(version), "ValidateImportPolicy"),
  );
  assert.equal(servers, ["4.12", "4.12.3", "5.0"]);
  assert.ok(hasRule(undefined, "ValidateImportPolicy"));
  assert.ok(hasRule(parseVersion("4.1"), "ValidateImageStreamName"));
});

/** The fields that came or went between 4.11 and the newest version. */
const changed = /"(?:importMode|manifests|dockerImageManifests|clusterName)":/;
const isDecoding = (type: string) => type === "UnknownField" || type === "FieldValueTypeInvalid";

test("a server of 4.11 and the newest differ in the fields that came or went, and in nothing else", () => {
  const old = parseVersion("4.11");
  let refused = 0;
  for (const { manifest } of chosen) {
    const text = JSON.stringify(manifest);
    const errors = manifestErrors(manifest, old);
    if (!changed.test(text)) assert.equal(errors, manifestErrors(manifest), text);
    if (!text.includes('"importMode":')) continue;
    assert.ok(errors.length > 0 && errors.every(({ type }) => isDecoding(type)), text);
    refused++;
  }
  assert.ok(refused > 10 && refused < chosen.length / 2, `${refused} of ${chosen.length}`);
});

test.run();
