import { test } from "uvu";
import * as assert from "uvu/assert";
import { toSpecs } from "../../../src/cli/input/specs.js";

const from = { kind: "DockerImage", name: "a:1" };
const faultsOf = (value: unknown) => toSpecs(value).faults.map(({ code, path }) => [code, path.join(".")]);
const hintOf = (value: unknown) => toSpecs(value).faults[0]?.hint;

test("a spec and an array of them", () => {
  assert.equal(toSpecs({ from }), { specs: [{ from }], faults: [] });
  assert.equal(toSpecs([{ from }, { from }]), { specs: [{ from }, { from }], faults: [] });
  assert.equal(toSpecs([]), { specs: [], faults: [] });
});

test("specs come in the order of the API, with nothing that was undefined and all that was empty", () => {
  const value = { includeManifest: true, to: undefined, importPolicy: {}, from: { name: "a", kind: "K" } };
  const [spec] = toSpecs(value).specs;
  assert.is(
    JSON.stringify(spec),
    '{"from":{"kind":"K","name":"a"},"importPolicy":{},"includeManifest":true}',
  );
});

test("what is no object", () => {
  for (const value of [null, undefined, 1, "from a", true, () => from, [[{ from }]], [null], Array(1)])
    assert.is(faultsOf(value)[0]?.[0], "no-spec");
  assert.equal(faultsOf([{ from }, 1, "a"]), [
    ["no-spec", "1"],
    ["no-spec", "2"],
  ]);
});

test("what is missing", () => {
  assert.equal(faultsOf({}), [["missing-field", "from"]]);
  assert.equal(faultsOf([{ from }, { from: {} }]), [
    ["missing-field", "1.from.kind"],
    ["missing-field", "1.from.name"],
  ]);
});

test("what has another type", () => {
  assert.equal(faultsOf({ from: { kind: null, name: 1 } }), [
    ["wrong-type", "from.kind"],
    ["wrong-type", "from.name"],
  ]);
  assert.equal(faultsOf([{ from, to: [] }, { from: "a" }]), [
    ["wrong-type", "0.to"],
    ["wrong-type", "1.from"],
  ]);
  assert.equal(faultsOf({ from, importPolicy: { scheduled: "yes" }, includeManifest: 1 }), [
    ["wrong-type", "importPolicy.scheduled"],
    ["wrong-type", "includeManifest"],
  ]);
  assert.match(hintOf({ from: { kind: "K", name: 1.1 } }) ?? "", /quotes/);
  assert.is(hintOf({ from: { kind: "K", name: [] } }), undefined);
});

test("what is no field, with the place or the name that was meant", () => {
  assert.equal(faultsOf({ from, scheduled: true, importPolicy: { shceduled: true }, colour: 1 }), [
    ["unknown-field", "scheduled"],
    ["unknown-field", "importPolicy.shceduled"],
    ["unknown-field", "colour"],
  ]);
  assert.match(hintOf({ from, scheduled: true }) ?? "", /importPolicy\.scheduled/);
  assert.match(hintOf({ from, name: "a" }) ?? "", /from\.name or to\.name/);
  assert.match(hintOf({ from, importPolicy: { shceduled: true } }) ?? "", /'scheduled'/);
  assert.is(hintOf({ from, colour: 1 }), undefined);
  for (const name of ["__proto__", "constructor", "toString"])
    assert.equal(faultsOf(JSON.parse(`{"from":{"kind":"K","name":"a","${name}":{}}}`)), [
      ["unknown-field", `from.${name}`],
    ]);
});

test("a string that UTF-8 cannot write", () => {
  assert.equal(faultsOf({ from: { kind: "K", name: "\ud800" } }), [["lone-surrogate", "from.name"]]);
});

test("a message names the element and the field, whatever its name is", () => {
  const [fault] = toSpecs([{ from, "a\u001b\nb": 1 }]).faults;
  assert.ok(fault?.message.startsWith('[0]["a\\u001b\\nb"] '), fault?.message);
  assert.ok((toSpecs({ ["x".repeat(1e6)]: 1 }).faults[1]?.message.length ?? 0) < 200);
});

test.run();
