import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { valueAt } from "../../src/check/valueAt.js";
import { verdictCodes, verdicts } from "../../src/check/verdicts.js";
import type { OpenShiftVersion } from "../../src/schema/versions.js";
import type { FieldError } from "../../src/server/fieldError.js";
import { importing, stream } from "../server/manifests.js";
import { parameter } from "./traps/manifests.js";

const places = (manifest: unknown, server?: OpenShiftVersion) =>
  verdicts(manifest, server).map(({ code, path }) => [code, path.join(".")]);
const image = (name: string, more: object = {}) => ({ from: { kind: "DockerImage", name }, ...more });

test("each verdict has the code of its type and the path of its field", () => {
  assert.equal(places(importing([image("a"), image("A B"), { from: { kind: "Pod", name: "a" } }])), [
    ["invalid-value", "spec.images.1.from.name"],
    ["invalid-value", "spec.images.2.from.kind"],
  ]);
  assert.equal(places(stream({ name: "A" }, { tags: [{ name: "t", from: { kind: "Pod", name: "x" } }] })), [
    ["invalid-value", "metadata.name"],
    ["required-value", "spec.tags.0.from.kind"],
  ]);
  assert.equal(places(importing([image("a", { scheduled: true })])), [
    ["unknown-field", "spec.images.0.scheduled"],
  ]);
  assert.equal(places(importing([image("a", { importPolicy: { scheduled: "yes" } })])), [
    ["wrong-type", "spec.images.0.importPolicy.scheduled"],
  ]);
});

test("a kind that is not known is checked as a request, and both are named", () => {
  assert.equal(places({}), [
    ["required-value", "apiVersion"],
    ["required-value", "kind"],
  ]);
});

test("of a label the server names the map: its key is found by key or value", () => {
  const labels = { good: "x", "a b": "y", bad: "no spaces" };
  assert.equal(places(stream({ labels })), [
    ["invalid-value", "metadata.labels.a b"],
    ["invalid-value", "metadata.labels.bad"],
  ]);
  const [path] = verdicts(stream({ labels: JSON.parse('{ "__proto__": "x y" }') })).map(({ path }) => path);
  assert.equal(path, ["metadata", "labels", "__proto__"]);
});

test("the sentence is the server's: field, title, value and detail", () => {
  const [finding] = verdicts(importing([{ from: { kind: "Pod", name: "a" } }]));
  assert.is(
    finding?.message,
    'spec.images[0].from.kind: Invalid value: "Pod": only DockerImage is supported',
  );
  assert.match(finding?.hint ?? "", /registries only/);
});

test("for a field that is elsewhere the hint tells where", () => {
  const [finding] = verdicts(importing([image("a", { scheduled: true })]));
  assert.match(finding?.hint ?? "", /'spec\.images\[0\]\.importPolicy\.scheduled'/);
  assert.is(verdicts(importing([image("a", { colour: 1 })]))[0]?.hint, undefined);
});

test("what a parameter decides is no verdict, what stands beside it is one", () => {
  const from = { kind: parameter("KIND"), name: "A" };
  const beside = { kind: "ImageStreamTag", name: parameter("NAME") };
  assert.equal(places(importing([{ from }, { from: beside }])), [
    ["invalid-value", "spec.images.1.from.kind"],
  ]);
  assert.equal(places(stream({ name: parameter("NAME"), labels: { a: parameter("L") } })), []);
});

test("the mistakes of a manifest are counted, not all shown", () => {
  const names = Array.from({ length: 10_000 }, (_, place) => [`x${place}`, 1]);
  assert.ok(verdicts(stream(Object.fromEntries(names))).length <= 100);
});

interface Line {
  readonly manifest: object;
  readonly errors?: readonly FieldError[];
}

test("each thing that OpenShift's own code says is a verdict whose place is in the manifest", () => {
  const file = new URL("../oracle/manifests.ndjson", import.meta.url);
  const lines: Line[] = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  let count = 0;
  for (const { manifest, errors } of lines) {
    if (errors === undefined) continue;
    const found = verdicts(manifest);
    assert.equal(
      found.map(({ code }) => code).toSorted(),
      errors.map(({ type }) => verdictCodes[type]).toSorted(),
      JSON.stringify(manifest),
    );
    for (const { path, message } of found) {
      const there = valueAt(manifest, path) !== undefined;
      const isAbsent = /: Required value|: Invalid value: "(null)?"/.test(message);
      assert.ok(there || isAbsent, `${path.join(".")}: ${message}`);
      count++;
    }
  }
  assert.ok(count > 50, `${count} verdicts`);
});

test.run();
