import { test } from "uvu";
import * as assert from "uvu/assert";
import { valueAt } from "../../src/check/valueAt.js";
import { verdictCodes, verdicts } from "../../src/check/verdicts.js";
import type { OpenShiftVersion } from "../../src/schema/versions.js";
import { importing, stream } from "../server/manifests.js";
import type { ManifestLine } from "../server/oracle.js";
import { chosenLines } from "../support/oracle.js";
import { parameter } from "./traps/manifests.js";

const found = (manifest: unknown, server?: OpenShiftVersion) =>
  verdicts(manifest, server).map(({ code, path }) => [code, path.join(".")]);
const image = (name: string, more: object = {}) => ({ from: { kind: "DockerImage", name }, ...more });

test("each verdict has the code of its type and the path of its field", () => {
  assert.equal(found(importing([image("a"), image("A B"), { from: { kind: "Pod", name: "a" } }])), [
    ["invalid-value", "spec.images.1.from.name"],
    ["invalid-value", "spec.images.2.from.kind"],
  ]);
  assert.equal(found(stream({ name: "A" }, { tags: [{ name: "t", from: { kind: "Pod", name: "x" } }] })), [
    ["invalid-value", "metadata.name"],
    ["required-value", "spec.tags.0.from.kind"],
  ]);
  assert.equal(found(importing([image("a", { scheduled: true })])), [
    ["unknown-field", "spec.images.0.scheduled"],
  ]);
  assert.equal(found(importing([image("a", { importPolicy: { scheduled: "yes" } })])), [
    ["wrong-type", "spec.images.0.importPolicy.scheduled"],
  ]);
});

test("a manifest without a kind is checked as an ImageStreamImport", () => {
  assert.equal(found({}), [
    ["required-value", "apiVersion"],
    ["required-value", "kind"],
  ]);
});

test("the sentence is the server's: field, title, value and detail", () => {
  const [finding] = verdicts(importing([{ from: { kind: "Pod", name: "a" } }]));
  assert.is(
    finding?.message,
    'spec.images[0].from.kind: Invalid value: "Pod": only DockerImage is supported',
  );
  assert.match(finding?.hint ?? "", /registries only/);
});

test("the hint for a field of another place names the place", () => {
  const [finding] = verdicts(importing([image("a", { scheduled: true })]));
  assert.match(finding?.hint ?? "", /'spec\.images\[0\]\.importPolicy\.scheduled'/);
  assert.is(verdicts(importing([image("a", { colour: 1 })]))[0]?.hint, undefined);
});

test("an error that depends on a parameter is left out, one about the field next to it is not", () => {
  const from = { kind: parameter("KIND"), name: "A" };
  const neighbour = { kind: "ImageStreamTag", name: parameter("NAME") };
  assert.equal(found(importing([{ from }, { from: neighbour }])), [
    ["invalid-value", "spec.images.1.from.kind"],
  ]);
  assert.equal(found(stream({ name: parameter("NAME"), labels: { a: parameter("L") } })), []);
});

test("an error about a namespace that is a parameter is left out", () => {
  const tags = (from: object) => ({ tags: [{ name: "a", from }] });
  const ofImage = { kind: "DockerImage", name: "a" };
  assert.equal(found(stream({}, tags({ ...ofImage, namespace: "other" }))), [
    ["invalid-value", "spec.tags.0.from.name"],
  ]);
  assert.equal(found(stream({}, tags({ ...ofImage, namespace: parameter("NS") }))), []);
  assert.equal(found(stream({ namespace: parameter("NS") }, tags({ ...ofImage, namespace: "x" }))), []);
});

test("what only follows from another error is left out", () => {
  assert.equal(found(stream({}, { tags: [{ name: "a", from: {} }] })), [
    ["required-value", "spec.tags.0.from.name"],
    ["required-value", "spec.tags.0.from.kind"],
  ]);
  const from = { kind: "DockerImage", name: "a b" };
  assert.equal(found(stream({}, { tags: [{ name: "a", from, reference: true }] })), [
    ["invalid-value", "spec.tags.0.from.name"],
  ]);
});

test("unknown fields are reported up to 100", () => {
  const names = Array.from({ length: 10_000 }, (_, index) => [`x${index}`, 1]);
  assert.ok(verdicts(stream(Object.fromEntries(names))).length <= 100);
});

test("law: each error of OpenShift's own code is a verdict whose path is in the manifest", () => {
  let count = 0;
  for (const { manifest, errors } of chosenLines<ManifestLine>("manifests.ndjson")) {
    if (errors === undefined) continue;
    const findings = verdicts(manifest);
    const codes = new Set(findings.map(({ code }) => code));
    for (const { type } of errors) assert.ok(codes.has(verdictCodes[type]), JSON.stringify(manifest));
    for (const { path, message } of findings) {
      const there = valueAt(manifest, path) !== undefined;
      const isAbsent = /: Required value|: Invalid value: (?:null|"")/.test(message);
      assert.ok(there || isAbsent, `${path.join(".")}: ${message}`);
      count++;
    }
  }
  assert.ok(count > 50, `${count} verdicts`);
});

test.run();
