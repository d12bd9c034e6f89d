import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  clauses,
  type Diagnostic,
  type ImportSpecError,
  imageStreams,
  importSpec,
  type SpecPatch,
} from "../../src/index.js";
import { errorOf } from "../support/refused.js";

/** The diagnostics of an object in the place of the hole of `from x ${object} scheduled`. */
const refused = (object: unknown) =>
  errorOf(() => importSpec`from x ${object as SpecPatch} scheduled`).diagnostics;

const inShort = (object: unknown) => refused(object).map(({ code, message }) => `${code}: ${message}`);

test("the fields of an object are set as if the text set them", () => {
  const object = { referencePolicy: { type: "Local" }, from: { namespace: "n" } };
  assert.equal(importSpec`from x ${object} scheduled`, importSpec("from x namespace n scheduled local"));
  assert.equal(clauses`${object}`, object);
  assert.equal(importSpec`from x ${{}} ${{ importPolicy: {} }}`, importSpec("from x"));
});

test("an object can set a kind other than the default, but not change what the text sets", () => {
  const kind = { from: { kind: "Pod" } };
  assert.equal(importSpec`from x ${kind}`.from, { kind: "Pod", name: "x" });
  assert.equal(inShort({ from: { name: "y" } }), ["duplicate-field: from.name is set twice"]);
  assert.throws(() => importSpec`from ImageStreamTag x ${kind}`, /from\.kind is set twice/);
});

test("two objects may not set the same field", () => {
  assert.throws(
    () => importSpec`from x ${{ to: { name: "a" } }} ${{ to: { name: "a" } }}`,
    (error: ImportSpecError) => error.code === "duplicate-field" && error.range.start === 12,
  );
});

test("a value of the wrong type is refused with its path", () => {
  assert.equal(inShort({ importPolicy: { scheduled: "yes" } }), [
    "wrong-field: Hole 1 sets 'importPolicy.scheduled' to a string, but it takes a boolean",
  ]);
  assert.equal(inShort({ to: "latest" }), [
    "wrong-field: Hole 1 sets 'to' to a string, but it takes an object",
  ]);
  assert.equal(inShort({ to: { name: null } }), [
    "wrong-field: Hole 1 sets 'to.name' to null, but it takes a string",
  ]);
});

test("half of a surrogate pair is refused, in values and in keys", () => {
  assert.equal(inShort({ to: { name: "a\ud83d" } }), [
    "wrong-field: Hole 1 sets 'to.name' to a string with half of a surrogate pair, but it takes whole characters",
  ]);
  for (const annotations of [{ "\ud83d": "a" }, { a: "\udc00" }])
    assert.throws(
      () => imageStreams`stream s from a:1 ${{ annotations } as never}`,
      /half of a surrogate pair/,
    );
  assert.is(importSpec`from x ${{ to: { name: "\u{1f600}" } }}`.to?.name, "\u{1f600}");
});

test("an unknown field is refused with the nearest one", () => {
  const [diagnostic] = refused({ importPolicy: { schedule: true } });
  assert.equal(
    [diagnostic?.code, diagnostic?.hint, diagnostic?.range],
    ["unknown-field", "Did you mean 'scheduled'?", { start: 7, end: 11 }],
  );
  assert.equal(inShort({ anything: 1 }), [
    "unknown-field: Hole 1 sets 'anything', which is not a field of ImageImportSpec",
  ]);
  assert.not("hint" in (refused({ anything: 1 })[0] as Diagnostic));
  for (const name of ["__proto__", "constructor", "toString"])
    assert.equal(
      refused(JSON.parse(`{ "${name}": {} }`)).map(({ code }) => code),
      ["unknown-field"],
      name,
    );
});

test("undefined fields are skipped", () => {
  const object = { to: undefined, from: { uid: undefined } } as unknown as SpecPatch;
  assert.equal(importSpec`from x ${object}`, importSpec("from x"));
});

test("every mistake of an object is reported", () => {
  assert.is(refused({ a: 1, to: 2, from: { name: "y", kind: 3 } }).length, 4);
});

test.run();
