import { test } from "uvu";
import * as assert from "uvu/assert";
import { contexts } from "../../src/language/contexts.js";
import { printObject } from "../../src/language/print.js";

/** The text of a spec, which the language can express. */
function print(spec: object): string {
  const printed = printObject(spec, contexts.spec);
  assert.type(printed, "string");
  return printed as string;
}

test("a spec is printed as `from` and its clauses, in the order of the API", () => {
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

test("the kind DockerImage is left out, and kinds that the language does not know are quoted", () => {
  assert.is(print({ from: { kind: "DockerImage", name: "nginx" } }), "from nginx");
  assert.is(print({ from: { name: "nginx" } }), "from nginx");
  assert.is(print({ from: { kind: "ImageStreamImage", name: "a@b" } }), "from ImageStreamImage a@b");
  assert.is(print({ from: { kind: "Pod", name: "web" } }), 'from "Pod" web');
  assert.is(print({ from: { kind: "", name: "web" } }), 'from "" web');
});

test("a value is quoted only if it must be", () => {
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

test("known values have words of their own, others follow the word of the field", () => {
  assert.is(print({ importPolicy: { importMode: "PreserveOriginal" } }), "preserveOriginal");
  assert.is(print({ importPolicy: { importMode: "legacy" } }), 'importMode "legacy"');
  assert.is(print({ referencePolicy: { type: "Remote" } }), "referencePolicy Remote");
});

test("a wide spec has one clause per line", () => {
  const name = `quay.io/${"x".repeat(90)}`;
  assert.is(
    print({ from: { name }, to: { name: "latest" }, importPolicy: { scheduled: true } }),
    `from ${name}\n  to latest\n  scheduled`,
  );
});

test("fields that are not set are not printed", () => {
  assert.is(print({}), "");
  assert.is(print({ importPolicy: {}, to: undefined, from: { uid: undefined } }), "");
});

test("a field that the language cannot express is refused, with its path", () => {
  const refused = (spec: object, path: string, why: string) =>
    assert.equal(printObject(spec, contexts.spec), { path: path.split("."), why });
  refused({ from: { name: 1 } }, "from.name", "it takes a string, not a number");
  refused({ to: null }, "to", "it takes an object, not null");
  refused({ from: { names: "x" } }, "from.names", "it is not a field of ObjectReference");
  refused(JSON.parse('{ "__proto__": {} }'), "__proto__", "it is not a field of ImageImportSpec");
  refused({ to: { name: "\ud83d" } }, "to.name", "it has half of a surrogate pair");
  refused({ from: { kind: "Pod" } }, "from.kind", "there is no from.name");
  const stream = { metadata: { selfLink: "x" } };
  assert.equal(printObject(stream, contexts.stream), {
    path: ["metadata", "selfLink"],
    why: "the language has no word for it",
  });
});

test("the items of documents are printed with their own words", () => {
  const tag = { name: "1", annotations: { "a b": "to", c: "d" }, reference: true };
  assert.is(printObject(tag, contexts.tag), 'tag 1 annotation "a b" "to" annotation c d reference');
  const stream = {
    metadata: { name: "web", labels: { app: "web" } },
    spec: { lookupPolicy: { local: false } },
  };
  assert.is(printObject(stream, contexts.stream, "  "), "  stream web label app web lookupLocal false");
});

test.run();
