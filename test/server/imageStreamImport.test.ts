import { test } from "uvu";
import * as assert from "uvu/assert";
import { validate } from "../../src/api/validate.js";
import { importing } from "./manifests.js";

const codes = (manifest: unknown) => validate(manifest).map(({ type, field }) => `${type} ${field}`);
const from = (name: string, kind = "DockerImage") => ({ from: { kind, name } });

test("an import has an image or a repository", () => {
  assert.equal(codes(importing([])), ["FieldValueInvalid spec.images"]);
  assert.equal(codes(importing([], { repository: from("quay.io/org/app") })), []);
});

test("an import of nothing has the value <nil>, as in Go", () => {
  assert.is(validate(importing([]))[0]?.value, "<nil>");
});

test("only a DockerImage is imported", () => {
  assert.equal(codes(importing([from("a:b", "ImageStreamTag")])), [
    "FieldValueInvalid spec.images[0].from.kind",
  ]);
});

test("a target has a name", () => {
  assert.equal(codes(importing([{ ...from("a:b"), to: {} }])), ["FieldValueInvalid spec.images[0].to.name"]);
});

test("the server checks nothing else of an image named by a star", () => {
  const importPolicy = { importMode: "All" };
  assert.equal(codes(importing([{ ...from("*"), importPolicy }])), []);
  assert.is(codes(importing([{ ...from("a"), importPolicy }])).length, 1);
});

test("an import is refused for the tags that it would write", () => {
  const wrong = { referencePolicy: { type: "Remote" }, to: { name: "1" } };
  const codesOf = (images: readonly object[], spec: object = {}) => codes(importing(images, spec));
  assert.equal(codesOf([{ ...from("a"), ...wrong }]), [
    "FieldValueInvalid spec.tags[1].referencePolicy.type",
  ]);
  assert.equal(codesOf([{ ...from("a"), ...wrong }], { import: false }), [], "a dry run writes none");
  assert.equal(codesOf([{ ...from("a"), ...wrong, to: undefined }]), [], "no tag is written");
  assert.equal(codesOf([{ ...from("a:1"), ...wrong, to: undefined }]).length, 1);
  assert.equal(
    codesOf([
      { ...from("a"), to: { name: "1" } },
      { ...from("b"), ...wrong },
    ]),
    [],
    "the first decides",
  );
  assert.equal(codesOf([{ ...from("*"), to: { name: "1" } }]), ["FieldValueInvalid spec.tags[1].from.name"]);
  assert.equal(
    codesOf([
      { ...from("*"), to: { name: "1" } },
      { ...from("a"), to: { name: "1" } },
    ]),
    [],
  );
});

test("an import is refused for the name of the stream that it would write", () => {
  const request = (more: object) => ({
    ...importing([from("a:1")], more),
    metadata: { name: "a".repeat(254) },
  });
  assert.equal(codes(request({})), ["FieldValueInvalid metadata.name"]);
  assert.equal(codes(request({ import: false })), []);
});

test("an import has a name of its own", () => {
  const request = { ...importing([from("A B")]), metadata: { generateName: "web" } };
  assert.equal(codes(request), ["InternalError metadata.name"]);
});

test("a repository has neither tag nor ID", () => {
  for (const name of ["", "a:b", "a b", `a@sha256:${"a".repeat(64)}`]) {
    assert.is(codes(importing([], { repository: from(name) })).length, 1, name);
  }
});

test("the errors of the metadata come last", () => {
  assert.equal(codes({ ...importing([]), metadata: {} }), [
    "FieldValueInvalid spec.images",
    "FieldValueRequired metadata.name",
  ]);
});

test.run();
