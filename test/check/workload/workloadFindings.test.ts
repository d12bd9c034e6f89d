import { test } from "uvu";
import * as assert from "uvu/assert";
import { workloadFindings } from "../../../src/check/workload/workloadFindings.js";
import { parameter } from "../traps/manifests.js";

const fieldPath = 'spec.template.spec.containers[?(@.name=="web")].image';
const from = { kind: "ImageStreamTag", name: "web:1.0" };

function deployment(annotation: unknown, kind = "Deployment") {
  const text = typeof annotation === "string" ? annotation : JSON.stringify(annotation);
  return {
    apiVersion: "apps/v1",
    kind,
    metadata: { name: "web", annotations: { "image.openshift.io/triggers": text } },
    spec: { template: { spec: { containers: [{ name: "web" }] } } },
  };
}

const messages = (value: unknown) => workloadFindings(value).map(({ message }) => message);

test("a right trigger is silent, by name and by index", () => {
  assert.equal(messages(deployment([{ from, fieldPath }])), []);
  assert.equal(messages(deployment([{ from, fieldPath: "spec.template.spec.containers[0].image" }])), []);
  assert.equal(messages(deployment([{ from: {}, fieldPath: "", paused: true }])), []);
});

test("text that is not JSON, and a paused that is text, turn off all triggers", () => {
  for (const text of ["{", "{}", "[1]", ""])
    assert.match(messages(deployment(text))[0] ?? "", /not a JSON array/);
  assert.match(
    messages(deployment([{ from, fieldPath, paused: "false" }]))[0] ?? "",
    /'paused' is not a boolean/,
  );
});

test("a source that is not a tag of an image stream is ignored", () => {
  for (const wrong of [
    { kind: "DockerImage", name: "a" },
    { ...from, name: "web" },
    { ...from, apiVersion: "v1" },
    null,
  ])
    assert.is(messages(deployment([{ from: wrong, fieldPath }])).length, 1);
});

test("a path that names no container is ignored", () => {
  for (const path of [
    "spec.containers[0].image",
    "spec.template.spec.containers[1].image",
    fieldPath.replace("web", "x"),
    undefined,
  ])
    assert.is(messages(deployment([{ from, fieldPath: path }])).length, 1, String(path));
});

test("other kinds, other annotations and parameters are passed over", () => {
  assert.equal(messages(deployment("{", "Pod")), []);
  assert.equal(messages(deployment(`[${parameter("TRIGGER")}`)), []);
  for (const value of [null, 1, {}, { kind: "Deployment", metadata: { annotations: 1 } }])
    assert.equal(messages(value), []);
});

test.run();
