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

test("the kind DockerImage is left out, a known one is bare, and any other is a clause", () => {
  assert.is(print({ from: { kind: "DockerImage", name: "nginx" } }), "from nginx");
  assert.is(print({ from: { name: "nginx" } }), "from nginx");
  assert.is(print({ from: { kind: "ImageStreamImage", name: "a@b" } }), "from ImageStreamImage a@b");
  assert.is(print({ from: { kind: "Pod", name: "web" }, to: { name: "a" } }), "from web kind Pod to a");
  assert.is(print({ from: { kind: "", name: "web" } }), 'from web kind ""');
  assert.is(print({ from: { kind: "ImageStreamTag" } }), "kind ImageStreamTag");
  assert.is(print({ from: { kind: "DockerImage" } }), "kind DockerImage");
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
  for (const name of ["true", "false"]) assert.is(print({ from: { name } }), `from "${name}"`);
  for (const name of ["|", "|a", "each"]) assert.is(print({ from: { name } }), `from "${name}"`);
  assert.is(print({ from: { name: "a|b" } }), "from a|b");
});

test("known values have words of their own, others follow the word of the field", () => {
  assert.is(print({ importPolicy: { importMode: "PreserveOriginal" } }), "preserveOriginal");
  assert.is(print({ importPolicy: { importMode: "legacy" } }), 'importMode "legacy"');
  assert.is(print({ referencePolicy: { type: "Remote" } }), "referencePolicy Remote");
  assert.is(print({ importPolicy: { importMode: "" } }), 'importMode ""');
});

test("a parameter at a boolean is a string", () => {
  assert.is(
    print({ importPolicy: { insecure: `\${{I}}`, scheduled: false } }),
    `insecure "\${{I}}" scheduled false`,
  );
  assert.equal(printObject({ importPolicy: { insecure: `\${I}` } }, contexts.spec), {
    path: ["importPolicy", "insecure"],
    why: "it takes a boolean, not a string",
  });
});

test("an annotation of several lines is printed as Lines, unless they cannot hold it or would lose it to an editor", () => {
  const printed = (text: string) => printObject({ name: "t", annotations: { note: text } }, contexts.tag);
  assert.is(printed("a\n b\n\n"), "tag t\n  annotation note\n    | a\n    |  b\n    |\n    |");
  assert.is(printed('"a"\tb # c\n{d} \\n'), 'tag t\n  annotation note\n    | "a"\tb # c\n    | {d} \\n');
  for (const text of ["a", "a \nb", "a\t\nb", "a\n ", "a\r\nb", "a\n\u0007", "a\u0085\nb", "a\u00a0\nb"])
    assert.is(printed(text), `tag t annotation note ${text === "a" ? "a" : JSON.stringify(text)}`);
  assert.is(
    printObject({ name: "t", annotations: { a: "b\nc", d: "e" }, reference: true }, contexts.tag, "  "),
    "  tag t reference\n    annotation a\n      | b\n      | c\n    annotation d e",
  );
  const labels = { metadata: { name: "web", labels: { a: "b\nc" } } };
  assert.is(printObject(labels, contexts.stream), 'stream web label a "b\\nc"');
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
  const stream = { metadata: { selfLink: "x" } };
  assert.equal(printObject(stream, contexts.stream), {
    path: ["metadata", "selfLink"],
    why: "the language has no word for it",
  });
  assert.equal(printObject({ metadata: { labels: { a: "b" } } }, contexts.import), {
    path: ["metadata", "labels"],
    why: "the server drops it",
  });
  assert.equal(printObject({ spec: { import: true } }, contexts.import), {
    path: ["spec", "import"],
    why: "'dryRun' cannot set it to true",
  });
});

test("the items of documents are printed with their own words", () => {
  const tag = { name: "1", annotations: { "a b": "to", c: "d" }, reference: true };
  assert.is(printObject(tag, contexts.tag), 'tag 1 reference annotation "a b" "to" annotation c d');
  const stream = {
    metadata: { name: "web", labels: { app: "web" } },
    spec: { lookupPolicy: { local: false } },
  };
  assert.is(printObject(stream, contexts.stream, "  "), "  stream web label app web lookupLocal false");
  const dryRun = { metadata: { name: "web", namespace: "shop" }, spec: { import: false } };
  assert.is(printObject(dryRun, contexts.import), "import web namespace shop dryRun");
  const shared = { importPolicy: { scheduled: true }, referencePolicy: { type: "Local" } };
  assert.is(
    printObject({ ...shared, annotations: { a: "b" } }, contexts.streamEach),
    "each scheduled local annotation a b",
  );
  assert.is(
    printObject({ ...shared, includeManifest: true }, contexts.importEach),
    "each scheduled local includeManifest",
  );
  const repository = { from: { kind: "ImageStreamTag", name: "Web" } };
  assert.is(printObject(repository, contexts.repository), "repository Web kind ImageStreamTag");
  assert.is(
    printObject({ ...repository, reference: true }, contexts.streamImage),
    'from ImageStreamTag "Web" reference',
  );
});

test.run();
