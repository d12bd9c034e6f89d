import { test } from "uvu";
import * as assert from "uvu/assert";
import { validate } from "../../src/api/validate.js";
import { stream } from "./manifests.js";

const codes = (manifest: unknown) => validate(manifest).map(({ type, field }) => `${type} ${field}`);
const tag = (from: object, more: object = {}) => stream({}, { tags: [{ name: "a", from, ...more }] });

test("the name and the namespace have at most 255 bytes with a slash between", () => {
  assert.equal(codes(stream({ name: "a".repeat(248) })), []);
  assert.equal(codes(stream({ name: "a".repeat(249) })), ["FieldValueInvalid metadata.name"]);
});

test("the repository has neither tag nor ID", () => {
  const id = `sha256:${"a".repeat(64)}`;
  assert.equal(codes(stream({}, { dockerImageRepository: "quay.io/org/app" })), []);
  assert.is(codes(stream({}, { dockerImageRepository: `a:b@${id}` })).length, 2);
});

test("only a DockerImage may be scheduled", () => {
  const importPolicy = { scheduled: true };
  assert.equal(codes(tag({ kind: "DockerImage", name: "a:b" }, { importPolicy })), []);
  assert.equal(codes(tag({ kind: "ImageStreamTag", name: "a:b" }, { importPolicy })), [
    "FieldValueInvalid spec.tags[a].importPolicy.scheduled",
  ]);
});

test("a tag's source has a kind and a name", () => {
  assert.equal(codes(stream({}, { tags: [{ name: "a" }] })), []);
  assert.equal(codes(tag({})), [
    "FieldValueRequired spec.tags[a].from.name",
    "FieldValueRequired spec.tags[a].from.kind",
  ]);
  assert.equal(codes(tag({ kind: "ImageStreamTag", name: "a b" })), []);
});

test("the policies have known values", () => {
  const policies = { importPolicy: { importMode: "All" }, referencePolicy: { type: "local" } };
  assert.equal(codes(tag({ kind: "DockerImage", name: "a:b" }, policies)), [
    "FieldValueInvalid spec.tags[a].referencePolicy.type",
    "FieldValueInvalid spec.tags[a].importPolicy.importMode",
  ]);
});

test("of two tags with one name the last is checked, in the place of the first", () => {
  const bad = { from: { kind: "Pod", name: "x" } };
  const tags = [{ name: "a", ...bad }, { name: "b", ...bad }, { name: "a" }];
  assert.equal(codes(stream({}, { tags })), ["FieldValueRequired spec.tags[b].from.kind"]);
});

test("a tag without a name has an empty one", () => {
  assert.equal(codes(stream({}, { tags: [{ from: { kind: "Pod", name: "x" } }] })), [
    "FieldValueRequired spec.tags[].from.kind",
  ]);
});

test("the refused value is shown as text", () => {
  const scheduled = tag({ kind: "ImageStreamTag", name: "a:b" }, { importPolicy: { scheduled: true } });
  assert.is(validate(scheduled)[0]?.value, "true");
});

test("a generated name has at most 63 characters", () => {
  const generateName = `${"a".repeat(57)}.${"b".repeat(300)}`;
  const [error] = validate(stream({ name: undefined, namespace: "n".repeat(64), generateName }));
  assert.is(error?.field, "metadata.namespace");
  assert.equal(codes(stream({ name: undefined, generateName })), []);
});

test("the history is checked, too", () => {
  const items = [{}, { dockerImageReference: "a b" }, { dockerImageReference: "a" }];
  assert.equal(codes({ ...stream(), status: { tags: [{ tag: "a", items }] } }), [
    "FieldValueRequired status.tags[a].items[0].dockerImageReference",
    "FieldValueInvalid status.tags[a].items[1].dockerImageReference",
  ]);
});

test.run();
