import { test } from "uvu";
import * as assert from "uvu/assert";
import { validate } from "../../src/api/validate.js";
import { importing, stream } from "./manifests.js";

const codes = (metadata: object) => validate(stream(metadata)).map(({ type, field }) => `${type} ${field}`);
const details = (metadata: object) => validate(stream(metadata)).map((error) => error.detail);

test("a manifest may leave out the namespace, which the request has", () => {
  assert.equal(codes({ namespace: undefined }), []);
  assert.equal(codes({ namespace: "" }), []);
});

test("a stream may be named by the server, an import may not", () => {
  assert.equal(codes({ name: undefined, generateName: "web" }), []);
  assert.equal(codes({ name: undefined, generateName: "web-" }), ["FieldValueInvalid metadata.generateName"]);
  assert.equal(codes({ name: "" }), ["FieldValueRequired metadata.name"]);
  const request = {
    ...importing([{ from: { kind: "DockerImage", name: "a:b" } }]),
    metadata: { generateName: "web" },
  };
  assert.equal(
    validate(request).map((error) => error.field),
    ["metadata.name"],
  );
});

test("a namespace is a DNS label", () => {
  assert.equal(codes({ namespace: "a".repeat(63) }), []);
  assert.equal(details({ namespace: `${"a".repeat(63)}.b` }), [
    "must be no more than 63 characters",
    "must not contain dots",
  ]);
  assert.match(details({ namespace: "a..b" })[0] ?? "", /^a lowercase RFC 1123 label must/);
});

test("the key of a label is a qualified name", () => {
  for (const key of ["a", "example.com/a_b.C", `${"a".repeat(253)}/${"b".repeat(63)}`]) {
    assert.equal(codes({ labels: { [key]: "" } }), [], key);
  }
  for (const key of ["", "/a", "a/", "a/b/c", "A.b/c", "-a", `${"a".repeat(254)}/b`, "b".repeat(64)]) {
    assert.ok(codes({ labels: { [key]: "" } }).length > 0, key);
  }
});

test("the value of a label has at most 63 bytes", () => {
  assert.equal(codes({ labels: { a: "b".repeat(63) } }), []);
  assert.equal(details({ labels: { a: "b".repeat(64) } }), ["must be no more than 63 characters"]);
  assert.is(details({ labels: { a: "é".repeat(32) } }).length, 2);
});

test("the key of an annotation may have any case", () => {
  assert.equal(codes({ annotations: { "Example.COM/Name": "any text at all" } }), []);
  assert.is(codes({ labels: { "Example.COM/Name": "" } }).length, 1);
});

test("annotations have at most 256 KiB together", () => {
  assert.equal(codes({ annotations: { a: "x".repeat(100_000), b: "x".repeat(262_144 - 100_002) } }), []);
  assert.equal(codes({ annotations: { a: "x".repeat(262_144) } }), [
    "FieldValueTooLong metadata.annotations",
  ]);
  assert.equal(codes({ annotations: { a: "é".repeat(131_072) } }), [
    "FieldValueTooLong metadata.annotations",
  ]);
});

test("a finalizer has a domain or is one of Kubernetes' own", () => {
  assert.equal(codes({ finalizers: ["example.com/a", "kubernetes", "orphan"] }), []);
  assert.equal(codes({ finalizers: ["a"] }), ["FieldValueInvalid metadata.finalizers[0]"]);
  assert.equal(codes({ finalizers: ["orphan", "foregroundDeletion"] }), [
    "FieldValueInvalid metadata.finalizers",
  ]);
});

test("an owner is named in full and is not an event", () => {
  const owner = { apiVersion: "v1", kind: "Pod", name: "a", uid: "b" };
  assert.equal(codes({ ownerReferences: [owner, { ...owner, controller: true }] }), []);
  assert.equal(codes({ ownerReferences: [{}] }), [
    "FieldValueInvalid metadata.ownerReferences.apiVersion",
    "FieldValueInvalid metadata.ownerReferences.kind",
    "FieldValueInvalid metadata.ownerReferences.name",
    "FieldValueInvalid metadata.ownerReferences.uid",
  ]);
  assert.equal(details({ ownerReferences: [{ ...owner, kind: "Event" }] }), [
    "/v1, Kind=Event is disallowed from being an owner",
  ]);
  const controller = { ...owner, controller: true };
  assert.match(
    details({ ownerReferences: [controller, { ...controller, uid: "2" }] })[0] ?? "",
    /in references for Pod\/a and Pod\/a$/,
  );
  assert.equal(details({ ownerReferences: [controller, controller] }), [], "the server drops the second");
});

test("managedFields are replaced, so nothing in them is refused", () => {
  const managedFields = [{ fieldsType: "x", subresource: "s".repeat(257), manager: "\tb".repeat(99) }];
  assert.equal(codes({ managedFields }), []);
  assert.equal(codes({ managedFields: [{}] }), []);
});

test("two controllers are refused even without names", () => {
  const controllers = [{ apiVersion: "v1", uid: "b", controller: true }, { controller: true }];
  const found = validate(stream({ ownerReferences: controllers })).at(-1);
  assert.is(
    found?.detail,
    'Only one reference can have Controller set to true. Found "true" in references for / and /',
  );
  assert.is(found?.field, "metadata.ownerReferences");
});

test("the generation of a stream is replaced, that of an import is not negative", () => {
  assert.equal(codes({ generation: -1 }), []);
  const image = { from: { kind: "DockerImage", name: "a" } };
  const request = importing([image]) as { metadata: object };
  const found = validate({ ...request, metadata: { ...request.metadata, generation: -1 } });
  assert.equal(
    found.map(({ type, field }) => `${type} ${field}`),
    ["FieldValueInvalid metadata.generation"],
  );
});

test.run();
