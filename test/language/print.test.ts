import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, ImportSpecError, importSpec, print } from "../../src/index.js";
import { contexts } from "../../src/language/contexts.js";
import { printObject } from "../../src/language/print.js";
import { anyClauses, anySpec } from "../support/arbitraries.js";

const refused = (spec: unknown, message: RegExp, code = "wrong-type") =>
  assert.throws(
    () => print(spec as object),
    (error: ImportSpecError) =>
      error instanceof ImportSpecError && error.code === code && message.test(error.message),
  );

test("a spec is from and its clauses, in the order of the API", () => {
  const spec = {
    includeManifest: true,
    referencePolicy: { type: "Local" },
    importPolicy: { scheduled: false, insecure: true, importMode: "Legacy" },
    to: { name: "stable" },
    from: { name: "web:1", kind: "ImageStreamTag", namespace: "images" },
  };
  assert.is(
    print(spec),
    `from ImageStreamTag web:1
  namespace images
  to stable
  insecure
  scheduled false
  legacy
  local
  includeManifest`,
  );
});

test("DockerImage goes without saying, other kinds than the three are quoted", () => {
  assert.is(print({ from: { kind: "DockerImage", name: "nginx" } }), "from nginx");
  assert.is(print({ from: { name: "nginx" } }), "from nginx");
  assert.is(print({ from: { kind: "ImageStreamImage", name: "a@b" } }), "from ImageStreamImage a@b");
  assert.is(print({ from: { kind: "Pod", name: "web" } }), 'from "Pod" web');
  assert.is(print({ from: { kind: "", name: "web" } }), 'from "" web');
});

test("a value is quoted only where it must be", () => {
  const printed: Record<string, string> = {
    latest: "latest",
    true: "true",
    "a#b": "a#b",
    local: '"local"',
    "": '""',
    "a b": '"a b"',
    "#a": '"#a"',
    '"': String.raw`"\""`,
    "{": '"{"',
    "\u00a0": '"\u00a0"',
    "😀": "😀",
  };
  for (const [name, text] of Object.entries(printed)) assert.is(print({ to: { name } }), `to ${text}`);
  assert.is(print({ from: { name: "Pod" } }), 'from "Pod"');
  assert.is(print({ to: { name: "Pod" } }), "to Pod");
});

test("known values have words of their own, others go behind the field's", () => {
  assert.is(print({ importPolicy: { importMode: "PreserveOriginal" } }), "preserveOriginal");
  assert.is(print({ importPolicy: { importMode: "legacy" } }), 'importMode "legacy"');
  assert.is(print({ referencePolicy: { type: "Remote" } }), "referencePolicy Remote");
});

test("a wide spec has a clause a line", () => {
  const name = `quay.io/${"x".repeat(90)}`;
  assert.is(
    print({ from: { name }, to: { name: "latest" }, importPolicy: { scheduled: true } }),
    `from ${name}\n  to latest\n  scheduled`,
  );
});

test("nothing is printed of what is not said", () => {
  assert.is(print({}), "");
  assert.is(print({ importPolicy: {}, to: undefined, from: { uid: undefined } }), "");
});

test("what the language cannot say is refused, with its path", () => {
  refused({ from: { name: 1 } }, /^from\.name cannot be printed: it takes a string, not a number$/);
  refused({ to: null }, /^to .*: it takes an object, not null$/);
  refused({ from: { names: "x" } }, /^from\.names .*: it is no field of ObjectReference$/);
  refused(JSON.parse('{ "__proto__": { "to": {} } }'), /^__proto__ .*: it is no field of ImageImportSpec$/);
  refused({ to: { name: "\ud83d" } }, /^to\.name .*: it has half of a surrogate pair$/);
  refused({ from: { kind: "Pod" } }, /^from\.kind .*: there is no from\.name$/);
  for (const value of [null, undefined, [], "from x", 1])
    refused(value, /^print takes an object, not /, "wrong-call");
});

test("the objects of documents have words of their own", () => {
  const tag = { name: "1", annotations: { "a b": "to", c: "d" }, reference: true };
  assert.is(printObject(tag, contexts.tag), 'tag 1 annotation "a b" "to" annotation c d reference');
  const stream = {
    metadata: { name: "web", labels: { app: "web" } },
    spec: { lookupPolicy: { local: false } },
  };
  assert.is(printObject(stream, contexts.stream, "  "), "  stream web label app web lookupLocal false");
  assert.throws(() => printObject({ metadata: { selfLink: "x" } }, contexts.stream), /has no word for it/);
});

test("law: what print gives means the same", () => {
  fc.assert(
    fc.property(anySpec, (spec) => assert.equal(importSpec(print(spec)), spec)),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(anyClauses, (patch) => assert.equal(clauses(print(patch)), patch)),
    { numRuns: 1000 },
  );
});

test.run();
