import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkManifest } from "../../src/api/checkManifest.js";
import { checkValue } from "../../src/api/checkValue.js";
import { importing } from "../server/manifests.js";
import { anySpec } from "../support/arbitraries.js";
import { runs } from "../support/runs.js";

const spec = (name: string, more: object = {}) => ({ from: { kind: "DockerImage", name }, ...more });
const found = (value: unknown, options = {}) =>
  checkValue(value, options).map(({ code, path }) => [code, path.join(".")]);

test("the paths of findings begin with the path of their manifest", () => {
  const manifest = importing([spec("a:1"), { from: { kind: "ImageStreamTag", name: "b:1" } }]);
  const verdict = ["invalid-value", "spec.images.1.from.kind"];
  assert.equal(found(manifest), [verdict]);
  assert.equal(found({ kind: "List", apiVersion: "v1", items: [{}, manifest] }), [
    [verdict[0], `items.1.${verdict[1]}`],
  ]);
});

test("the paths of findings begin with the index of their spec", () => {
  const specs = [
    spec("a:1"),
    { from: { kind: "ImageStreamTag", name: "b:2" } },
    spec("c:3", { importPolicy: { importMode: "Odd" } }),
    spec("d:4", { to: { name: "x" } }),
  ];
  assert.equal(found(specs), [
    ["invalid-value", "1.from.kind"],
    ["invalid-value", "2.importPolicy.importMode"],
  ]);
  assert.equal(found({ a: specs[1] }), [["invalid-value", "a.from.kind"]]);
  assert.equal(found({ a: specs }), [
    ["invalid-value", "a.1.from.kind"],
    ["invalid-value", "a.2.importPolicy.importMode"],
  ]);
});

test("mistakes in specs hide what the server would say", () => {
  assert.equal(found([{ from: { kind: "ImageStreamTag", name: 1 } }, spec("A B", { scheduled: true })]), [
    ["wrong-type", "0.from.name"],
    ["unknown-field", "1.scheduled"],
  ]);
  assert.equal(
    checkValue(spec("a", { colour: 1 }), {}).map(({ severity }) => severity),
    ["error"],
  );
});

test("a name of several lines is one spec", () => {
  const specs = [spec("a\n from b\r\n"), { from: { kind: "ImageStreamTag", name: "b:1" } }];
  assert.ok(found(specs).some(([code, path]) => code === "invalid-value" && path === "1.from.kind"));
});

test("a field that the language has no word for is checked, too", () => {
  const from = { kind: "ImageStreamTag", name: "b:1", uid: "u", fieldPath: "f" };
  assert.equal(found({ from }), [["invalid-value", "from.kind"]]);
});

test("options reach the server", () => {
  const value = spec("a:1", { importPolicy: { importMode: "Legacy" }, to: { name: "x" } });
  assert.equal(found(value), []);
  assert.equal(found(value, { server: "4.11" }), [["unknown-field", "importPolicy.importMode"]]);
  const digest = spec(`a@sha256:${"0".repeat(64)}`, { to: { name: "x" } });
  assert.equal(found({ ...digest, includeManifest: true }, { as: "ImageStream" }), [
    ["not-carried", "includeManifest"],
  ]);
});

test("law: specs have the findings that they would have in an ImageStreamImport", () => {
  let count = 0;
  const property = fc.property(fc.array(anySpec, { minLength: 1, maxLength: 3 }), (specs) => {
    const expected = checkManifest(importing(specs)).map(({ code, message, path }) => ({
      text: `${code} ${message}`,
      path: path.slice(2),
    }));
    const actual = checkValue(specs, {});
    assert.equal(
      actual.map(({ code, message }) => `${code} ${message}`).toSorted(),
      expected.map(({ text }) => text).toSorted(),
    );
    for (const { code, message, path } of actual) {
      const sames = expected.filter(({ text }) => text === `${code} ${message}`);
      const isAround = sames.some((same) => path.every((step, index) => same.path[index] === step));
      assert.ok(isAround && path.length > 0, `${path.join(".")}: ${message}`);
      count++;
    }
  });
  fc.assert(property, { numRuns: runs(500) });
  assert.ok(count > runs(500) / 4, `${count} findings`);
});

test("law: any value is checked", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (a, b) => {
      checkValue(a, {});
      checkValue([{ from: a, to: b }], {});
    }),
  );
});

test.run();
