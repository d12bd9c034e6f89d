import { test } from "uvu";
import * as assert from "uvu/assert";
import { toSpecs } from "../../src/check/toSpecs.js";

const from = { kind: "DockerImage", name: "a:1" };
const codesOf = (value: unknown) => toSpecs(value).findings.map(({ code, path }) => [code, path.join(".")]);
const hintOf = (value: unknown) => toSpecs(value).findings[0]?.hint;

test("a spec and an array of them", () => {
  assert.equal(toSpecs({ from }), { specs: [{ from }], findings: [] });
  assert.equal(toSpecs([{ from }, { from }]), { specs: [{ from }, { from }], findings: [] });
  assert.equal(toSpecs([]), { specs: [], findings: [] });
});

test("specs have the order of the API, keep empty objects and lose undefined fields", () => {
  const value = { includeManifest: true, to: undefined, importPolicy: {}, from: { name: "a", kind: "K" } };
  const [spec] = toSpecs(value).specs;
  assert.is(
    JSON.stringify(spec),
    '{"from":{"kind":"K","name":"a"},"importPolicy":{},"includeManifest":true}',
  );
});

test("a value that is not an object", () => {
  for (const value of [null, undefined, 1, "from a", true, () => from, [[{ from }]], [null], Array(1)])
    assert.is(codesOf(value)[0]?.[0], "no-spec");
  assert.equal(codesOf([{ from }, 1, "a"]), [
    ["no-spec", "1"],
    ["no-spec", "2"],
  ]);
});

test("a missing field", () => {
  assert.equal(codesOf({}), [["missing-field", "from"]]);
  assert.equal(codesOf([{ from }, { from: {} }]), [
    ["missing-field", "1.from.kind"],
    ["missing-field", "1.from.name"],
  ]);
});

test("a field of another type", () => {
  assert.equal(codesOf({ from: { kind: null, name: 1 } }), [
    ["wrong-type", "from.kind"],
    ["wrong-type", "from.name"],
  ]);
  assert.equal(codesOf([{ from, to: [] }, { from: "a" }]), [
    ["wrong-type", "0.to"],
    ["wrong-type", "1.from"],
  ]);
  assert.equal(codesOf({ from, importPolicy: { scheduled: "yes" }, includeManifest: 1 }), [
    ["wrong-type", "importPolicy.scheduled"],
    ["wrong-type", "includeManifest"],
  ]);
  assert.match(hintOf({ from: { kind: "K", name: 1.1 } }) ?? "", /quotes/);
  assert.is(hintOf({ from: { kind: "K", name: [] } }), undefined);
});

test("an unknown field, with the place or the name that is likely meant", () => {
  assert.equal(codesOf({ from, scheduled: true, importPolicy: { shceduled: true }, colour: 1 }), [
    ["unknown-field", "scheduled"],
    ["unknown-field", "importPolicy.shceduled"],
    ["unknown-field", "colour"],
  ]);
  assert.match(hintOf({ from, scheduled: true }) ?? "", /importPolicy\.scheduled/);
  assert.match(hintOf({ from, name: "a" }) ?? "", /'from\.name' or 'to\.name'/);
  assert.match(hintOf({ from, importPolicy: { shceduled: true } }) ?? "", /'scheduled'/);
  assert.is(hintOf({ from, colour: 1 }), undefined);
  for (const name of ["__proto__", "constructor", "toString"])
    assert.equal(codesOf(JSON.parse(`{"from":{"kind":"K","name":"a","${name}":{}}}`)), [
      ["unknown-field", `from.${name}`],
    ]);
});

test("half of a surrogate pair", () => {
  assert.equal(codesOf({ from: { kind: "K", name: "\ud800" } }), [["lone-surrogate", "from.name"]]);
});

test("a message names the element and the field, whatever its name is", () => {
  const [finding] = toSpecs([{ from, "a\u001b\nb": 1 }]).findings;
  assert.ok(finding?.message.startsWith('[0]["a\\u001b\\nb"] '), finding?.message);
  assert.ok((toSpecs({ ["x".repeat(1e6)]: 1 }).findings[1]?.message.length ?? 0) < 200);
});

test.run();
