import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkManifest } from "../../src/api/checkManifest.js";
import { valueAt } from "../../src/check/valueAt.js";
import { parameter, wholeParameter } from "../check/traps/manifests.js";
import { anyManifest } from "../convert/anyManifest.js";
import { importing } from "../server/manifests.js";
import { runs } from "../support/runs.js";

const codesOf = (manifest: unknown, server?: string) =>
  checkManifest(manifest, server === undefined ? {} : { server }).map(({ code, path }) => [
    code,
    path.join("."),
  ]);

test("what the server refuses is an error, what it ignores a warning, in this order", () => {
  const digest = `a@sha256:${"0".repeat(64)}`;
  const images = [
    { from: { kind: "DockerImage", name: digest }, to: { name: "a" }, importPolicy: { scheduled: true } },
    { from: { kind: "Pod", name: "a" } },
  ];
  const found = checkManifest(importing(images));
  assert.equal(
    found.map(({ severity, path }) => [severity, path.slice(0, 3)]),
    [
      ["error", ["spec", "images", 1]],
      ["warning", ["spec", "images", 0]],
    ],
  );
});

test("a value that is not an object is one error, with an empty path", () => {
  for (const value of [null, undefined, 1, "x", true, [], [{}], () => 1])
    assert.equal(codesOf(value), [["wrong-type", ""]], String(value));
});

test("the verdicts are those of the server's version, and other texts are refused", () => {
  const image = { from: { kind: "DockerImage", name: "a:1" }, importPolicy: { importMode: "Legacy" } };
  assert.equal(codesOf(importing([image]), "4.18"), []);
  assert.equal(codesOf(importing([image]), "4.11"), [
    ["unknown-field", "spec.images.0.importPolicy.importMode"],
  ]);
  for (const server of ["", "four", "4", "4.x"])
    assert.throws(
      () => checkManifest({}, { server }),
      (error: unknown) => error instanceof TypeError,
    );
});

test("findings that depend on the parameters of a Template are left out", () => {
  const image = {
    from: { kind: parameter("KIND"), name: parameter("NAME") },
    includeManifest: wholeParameter("X"),
  };
  assert.equal(codesOf(importing([image])), []);
});

test("a circular manifest is checked", () => {
  const image: Record<string, unknown> = { from: { kind: "DockerImage", name: "a" } };
  const manifest = importing([image]);
  image.colour = manifest;
  image.to = image;
  for (const [, path] of codesOf(manifest)) assert.match(path as string, /^spec\.images\.0/);
  assert.ok(codesOf(manifest).length > 0);
});

test("law: any value is checked, and the path of each finding leads to an object in it", () => {
  const property = fc.property(fc.anything(), anyManifest, fc.boolean(), (value, manifest, old) => {
    checkManifest(value);
    checkManifest({ ...manifest, spec: value });
    for (const { path, code, message, severity } of checkManifest(manifest, old ? { server: "4.1" } : {})) {
      assert.ok(path.length < 3 || valueAt(manifest, path.slice(0, -2)) !== undefined, `${code}: ${path}`);
      assert.ok(message !== "" && ["error", "warning"].includes(severity));
    }
  });
  fc.assert(property, { numRuns: runs(1_000) });
});

test("law: a check changes nothing", () => {
  const property = fc.property(anyManifest, (manifest) => {
    const before = structuredClone(manifest);
    checkManifest(manifest);
    assert.equal(manifest, before);
  });
  fc.assert(property, { numRuns: runs(300) });
});

test.run();
