import { test } from "uvu";
import * as assert from "uvu/assert";
import { imageImportSpec, tagReference } from "../../src/schema/imageImportSpec.js";
import { walk } from "../../src/schema/walk.js";

/** The steps as `leaf from.name`. */
const stepsOf = (object: object, struct: Parameters<typeof walk>[1] = imageImportSpec) =>
  [...walk(object, struct)].map(({ type, path }) => `${type} ${path.join(".")}`);

test("leaves, wrong values and unknown fields, in the order of the object", () => {
  const object = { to: { name: 1, tag: "x" }, from: { name: "a" }, includeManifest: "yes", importPolicy: [] };
  assert.equal(stepsOf(object), [
    "wrong to.name",
    "unknown to.tag",
    "leaf from.name",
    "wrong includeManifest",
    "wrong importPolicy",
  ]);
});

test("undefined is skipped, null is a wrong value", () => {
  assert.equal(stepsOf({ to: undefined, from: { name: undefined, uid: null } }), ["wrong from.uid"]);
});

test("a step has the value and its field, or the struct that lacks the field", () => {
  const [leaf, unknown] = [...walk({ importPolicy: { scheduled: true, schedule: true } }, imageImportSpec)];
  assert.ok(leaf?.type === "leaf" && leaf.value === true && leaf.field.word === "scheduled");
  assert.ok(unknown?.type === "unknown" && unknown.struct.name === "TagImportPolicy");
});

test("a map is a leaf", () => {
  assert.equal(stepsOf({ annotations: { a: "b" } }, tagReference), ["leaf annotations"]);
  assert.equal(stepsOf({ annotations: { a: 1 } }, tagReference), ["wrong annotations"]);
});

test("inherited properties and names of Object.prototype are not fields", () => {
  assert.equal(stepsOf(Object.create({ includeManifest: true })), []);
  assert.equal(stepsOf(JSON.parse('{ "__proto__": {}, "constructor": 1 }')), [
    "unknown __proto__",
    "unknown constructor",
  ]);
});

test.run();
