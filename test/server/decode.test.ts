import { test } from "uvu";
import * as assert from "uvu/assert";
import { validate } from "../../src/api/validate.js";
import { importing, stream } from "./manifests.js";

/** The fields that `validate` of the package returns. */
const errorsOf = (manifest: unknown, options = {}) =>
  validate(manifest, options).map(({ type, field, value, detail }) => ({ type, field, value, detail }));

const DOCKER = { kind: "DockerImage", name: "nginx:1.17" };

test("an unknown field is an error", () => {
  assert.equal(errorsOf(importing([{ from: DOCKER, importpolicy: {} }])), [
    {
      type: "UnknownField",
      field: "spec.images[0].importpolicy",
      value: "",
      detail: 'unknown field "spec.images[0].importpolicy"',
    },
  ]);
});

test("all unknown fields are reported, in the order of the manifest, up to 100", () => {
  const errors = validate({ ...stream({ b: 1 }), a: null, "c.d": true });
  assert.equal(
    errors.map((error) => error.field),
    ["metadata.b", "a", "c.d"],
  );
  const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x${index}`, index]));
  assert.is(validate({ ...stream(), ...many }).length, 100);
});

test("names that objects of JavaScript inherit are unknown fields", () => {
  const manifest = JSON.parse(`{ "apiVersion": "image.openshift.io/v1", "kind": "ImageStream", "__proto__": 1,
    "constructor": 1, "metadata": { "name": "web", "labels": { "__proto__": "a b" } } }`);
  assert.equal(
    validate(manifest).map((error) => error.field),
    ["__proto__", "constructor"],
  );
  delete manifest.constructor;
  manifest.toString = undefined;
  assert.equal(
    validate(manifest).map((error) => error.field),
    ["__proto__"],
  );
});

test("an unprintable name is quoted as in Go", () => {
  const [error] = validate({ ...stream(), 'a"\\\n\x01\x7f\x80\uffff\u200b\u{e0001}é': 1 });
  assert.is(error?.detail, 'unknown field "a\\"\\\\\\n\\x01\\x7f\\u0080\\uffff\\u200b\\U000e0001é"');
});

test("a server knows the fields of its version", () => {
  const manifest = importing([{ from: DOCKER, importPolicy: { importMode: "Legacy" } }]);
  assert.equal(validate(manifest), []);
  assert.equal(validate(manifest, { server: "4.12" }), []);
  assert.equal(validate(manifest, { server: "5.0" }), []);
  assert.equal(errorsOf(manifest, { server: "4.11" }), [
    {
      type: "UnknownField",
      field: "spec.images[0].importPolicy.importMode",
      value: "Legacy",
      detail: 'unknown field "spec.images[0].importPolicy.importMode"',
    },
  ]);
  const old = stream({ clusterName: "x" });
  assert.equal(validate(old, { server: "4.11" }), []);
  assert.is(validate(old)[0]?.field, "metadata.clusterName");
});

const mismatches: readonly (readonly [string, object, string, string])[] = [
  [
    "a struct",
    importing([{ from: "x" }]),
    "spec.images[0].from",
    "string into Go struct field ImageImportSpec.spec.images.from of type v1.ObjectReference",
  ],
  [
    "a list",
    stream({}, { tags: {} }),
    "spec.tags",
    "object into Go struct field ImageStreamSpec.spec.tags of type []v1.TagReference",
  ],
  [
    "an item of a list",
    stream({}, { tags: [{ name: "a" }, []] }),
    "spec.tags[1]",
    "array into Go struct field ImageStreamSpec.spec.tags of type v1.TagReference",
  ],
  [
    "a map",
    stream({ labels: "x" }),
    "metadata.labels",
    "string into Go struct field ObjectMeta.metadata.labels of type map[string]string",
  ],
  [
    "a value of a map",
    stream({ labels: { a: 1 } }),
    "metadata.labels.a",
    "number into Go struct field ObjectMeta.metadata.labels of type string",
  ],
  [
    "a boolean",
    importing([], { import: "true" }),
    "spec.import",
    "string into Go struct field ImageStreamImportSpec.spec.import of type bool",
  ],
  [
    "an integer",
    stream({ generation: 1.5 }),
    "metadata.generation",
    "number 1.5 into Go struct field ObjectMeta.metadata.generation of type int64",
  ],
  [
    "a named string",
    importing([{ from: DOCKER, importPolicy: { importMode: true } }]),
    "spec.images[0].importPolicy.importMode",
    "bool into Go struct field TagImportPolicy.spec.images.importPolicy.importMode of type v1.ImportModeType",
  ],
  [
    "a time",
    stream({ creationTimestamp: 5 }),
    "metadata.creationTimestamp",
    "number into Go struct field ObjectMeta.metadata.creationTimestamp of type string",
  ],
];

for (const [what, manifest, field, sentence] of mismatches) {
  test(`a value of another type instead of ${what}`, () => {
    const errors = validate(manifest).map(({ type, field, detail }) => ({ type, field, detail }));
    const detail = `json: cannot unmarshal ${sentence}`;
    assert.equal(errors, [{ type: "FieldValueTypeInvalid", field, detail }]);
  });
}

test("only the first wrong type is reported, but a broken time before any", () => {
  assert.equal(
    validate({ ...stream({ name: 1, uid: 2 }), bogus: 1 }).map((error) => error.field),
    ["metadata.name"],
  );
  assert.equal(
    validate(stream({ name: 1, creationTimestamp: "soon" })).map((error) => error.field),
    ["metadata.creationTimestamp"],
  );
});

test("integers are those of 64 or 32 bits", () => {
  const status = (code: number) => ({
    ...importing([{ from: DOCKER }]),
    status: { images: [{ status: { code } }] },
  });
  assert.equal(validate(status(2 ** 31 - 1)), []);
  assert.is(validate(status(2 ** 31)).length, 1);
  assert.equal(validate(stream({ generation: 2 ** 53 })), []);
  assert.equal(validate(stream({ generation: 2n ** 62n })), []);
  assert.is(validate(stream({ generation: 2 ** 63 })).length, 1);
});

test("null is the same as absent, and values that JSON leaves out are left out", () => {
  const nothing = { labels: null, annotations: undefined, generation: Number.NaN, finalizers: () => 1 };
  assert.equal(validate(stream(nothing, { tags: null, lookupPolicy: null })), []);
  assert.equal(
    validate(importing([null])).map((error) => error.field),
    ["spec.images[0].from.kind"],
  );
  assert.equal(validate(stream({ labels: { a: null } })), []);
  assert.equal(
    validate(stream({ finalizers: [null] })).map((error) => error.value),
    ["", "", ""],
  );
});

test.run();
