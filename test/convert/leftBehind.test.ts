import { test } from "uvu";
import * as assert from "uvu/assert";
import { leftBehind } from "../../src/convert/leftBehind.js";

const stream = { apiVersion: "image.openshift.io/v1", kind: "ImageStream", metadata: { name: "web" } };
const resource = (kind: string) => ({ apiVersion: "v1", kind });

/** The paths of the notes, and the kinds. */
const found = (value: unknown) => {
  const { notes, kinds } = leftBehind(value);
  return [notes.map(({ path }) => path.join(".")), kinds];
};

test("a manifest has nothing besides itself", () => assert.equal(found(stream), [[], []]));

test("the parameters and the labels of a Template have one note each", () => {
  const template = { apiVersion: "v1", kind: "Template", objects: [stream] };
  assert.equal(found({ ...template, labels: { a: "b" }, parameters: [{ name: "A" }, { name: "B" }] }), [
    ["parameters", "labels"],
    [],
  ]);
  assert.equal(found({ ...template, labels: {}, parameters: [] }), [[], []]);
  assert.equal(found({ ...template, labels: null, parameters: null, objects: null }), [[], []]);
});

test("the other objects of a Template, of lists in lists, and of arrays are told by their kinds", () => {
  const list = { ...resource("List"), items: [resource("Service"), stream, resource("Service")] };
  const template = { ...resource("Template"), objects: [resource("Route"), list], labels: { a: "b" } };
  assert.equal(found([{ ...resource("List"), items: [template] }]), [
    ["0.items.0.labels"],
    ["Route", "Service", "Service"],
  ]);
});

test("a value that is not a resource, or one with a mistake of its own, is not an object", () => {
  for (const value of [null, 1, "x", {}, [], { kind: "Service" }, { ...stream, kind: "ImageStreem" }])
    assert.equal(found(value), [[], []], JSON.stringify(value));
});

test("a circular value ends", () => {
  const self: unknown[] = [resource("Service")];
  self.push(self);
  const { kinds } = leftBehind(self);
  assert.ok(kinds.length > 0 && kinds.length < 50);
});

test.run();
