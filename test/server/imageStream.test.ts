import { test } from "uvu";
import * as assert from "uvu/assert";
import { validate } from "../../src/api/validate.js";
import { stream } from "./manifests.js";

const codes = (manifest: unknown) => validate(manifest).map(({ type, field }) => `${type} ${field}`);
const tag = (from: object, more: object = {}) => stream({}, { tags: [{ name: "a", from, ...more }] });

test("the name and the namespace have at most 255 bytes with a slash between", () => {
  assert.equal(codes(stream({ name: "a".repeat(248) })), []);
  assert.equal(codes(stream({ name: "a".repeat(249) })), ["FieldValueInvalid metadata.name"]);
  assert.equal(codes(stream({ name: "a".repeat(253), namespace: undefined })), []);
  assert.equal(codes(stream({ name: "a".repeat(254), namespace: undefined })), [
    "FieldValueInvalid metadata.name",
  ]);
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
    "FieldValueInvalid spec.tags[a].from.name",
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
  assert.equal(codes(stream({}, { tags })), [
    "FieldValueInvalid spec.tags[b].from.name",
    "FieldValueRequired spec.tags[b].from.kind",
  ]);
});

test("a tag without a name has an empty one", () => {
  assert.equal(codes(stream({}, { tags: [{ from: { kind: "Pod", name: "x" } }] })), [
    "FieldValueInvalid spec.tags[].from.name",
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

test("the status is replaced, so nothing in it is refused but a value of a wrong type", () => {
  const items = [{}, { dockerImageReference: "a b" }];
  assert.equal(codes({ ...stream(), status: { tags: [{ tag: "a", items }] } }), []);
  assert.equal(codes({ ...stream(), status: { tags: 1 } }), ["FieldValueTypeInvalid status.tags"]);
});

test("a reference is in the status at once, and in that of the tags that follow it", () => {
  const tags = [
    { name: "1", from: { kind: "DockerImage", name: "a b" }, reference: true },
    { name: "2", from: { kind: "ImageStreamTag", name: "1" } },
    { name: "3", from: { kind: "ImageStreamTag", name: "web:2" } },
    { name: "4", from: { kind: "ImageStreamTag", name: "other:1" } },
  ];
  assert.equal(codes(stream({}, { tags })), [
    "FieldValueInvalid spec.tags[1].from.name",
    "FieldValueInvalid status.tags[1].items[0].dockerImageReference",
    "FieldValueInvalid status.tags[2].items[0].dockerImageReference",
    "FieldValueInvalid status.tags[3].items[0].dockerImageReference",
  ]);
});

test("a stream to be created has no resourceVersion, which the store says last", () => {
  assert.equal(codes(stream({ resourceVersion: "1" })), ["InternalError metadata.resourceVersion"]);
  assert.equal(codes(stream({ resourceVersion: "1", name: "A" })), ["FieldValueInvalid metadata.name"]);
  assert.equal(codes(stream({ resourceVersion: "" })), []);
});

test.run();
