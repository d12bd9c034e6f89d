import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { valueAt } from "../../src/check/valueAt.js";
import { type ConvertOptions, convertManifest } from "../../src/convert/convert.js";
import { format } from "../../src/index.js";
import { pathText } from "../../src/text/path.js";
import { runs } from "../support/runs.js";
import { anyManifest, type Manifest } from "./anyManifest.js";
import { checkStored, rendered } from "./roundTrip.js";

const apiVersion = "image.openshift.io/v1";
const metadata = { name: "web" };
const from = { kind: "DockerImage", name: "quay.io/org/app:1.4" };
const notedPaths = (manifest: unknown) => convertManifest(manifest).notes.map(({ path }) => path.join("."));

/** The document of an ImageStream with tags, which has no notes. */
function streamText(tags: readonly object[], options: ConvertOptions = {}): string {
  const { text, notes } = convertManifest(
    { apiVersion, kind: "ImageStream", metadata, spec: { tags } },
    options,
  );
  assert.equal(notes, []);
  return text;
}

test("a value that is not a manifest gives an empty text and one note", () => {
  const others = [null, undefined, 1, "ImageStream", [], {}, { kind: "Pod" }, { kind: ["ImageStream"] }];
  for (const value of [...others, [{ kind: "ImageStream" }], new Map([["kind", "ImageStream"]])]) {
    const { text, notes } = convertManifest(value);
    assert.is(text, "");
    assert.equal(
      notes.map(({ code, severity, path }) => [code, severity, path]),
      [["not-converted", "warning", []]],
    );
  }
});

test("an ImageStream becomes a stream, an ImageStreamImport an import", () => {
  const spec = { import: true, tags: undefined };
  assert.is(convertManifest({ apiVersion, kind: "ImageStream", metadata, spec: {} }).text, "stream web");
  assert.is(convertManifest({ apiVersion, kind: "ImageStreamImport", metadata, spec }).text, "import web");
});

test("a stored stream becomes what a person would have written", () => {
  const policies = {
    importPolicy: { importMode: "Legacy", scheduled: true },
    referencePolicy: { type: "Local" },
  };
  const tags = ["1.4", "1.5"].map((name) => ({
    name,
    annotations: null,
    from: { kind: "DockerImage", name: `quay.io/org/app:${name}` },
    generation: 2,
    ...policies,
  }));
  const manifest = {
    apiVersion,
    kind: "ImageStream",
    metadata: {
      name: "web",
      namespace: "shop",
      uid: "2f1e",
      resourceVersion: "12",
      creationTimestamp: "2024-01-01T00:00:00Z",
      annotations: { "openshift.io/image.dockerRepositoryCheck": "2024-01-01T00:00:00Z" },
    },
    spec: { lookupPolicy: { local: false }, tags },
    status: { dockerImageRepository: "registry/shop/web" },
  };
  assert.equal(convertManifest(manifest), {
    text: "stream web namespace shop\n  each scheduled local\n  from quay.io/org/app:1.4\n  from quay.io/org/app:1.5",
    notes: [],
  });
  assert.is(
    convertManifest(manifest, { keepDefaults: true }).text.split("\n", 2).join("\n"),
    "stream web namespace shop lookupLocal false\n  each scheduled legacy local",
  );
});

test("a parameter of a Template stays at its flag", () => {
  const tag = { name: "1.4", from, importPolicy: { insecure: "${{INSECURE}}" } };
  assert.is(streamText([tag]), 'stream web\n  from quay.io/org/app:1.4 insecure "${{INSECURE}}"');
});

test("a number where text belongs keeps the text of the source, with a note", () => {
  const tags = [
    { name: 1.1, from: { kind: "DockerImage", name: "a" } },
    { name: true, from: { kind: "DockerImage", name: "a" } },
  ];
  const manifest = { apiVersion, kind: "ImageStream", metadata, spec: { tags } };
  const textOf = (path: readonly unknown[]) => (path.join(".") === "spec.tags.0.name" ? "1.10" : undefined);
  const { text, notes } = convertManifest(manifest, { textOf });
  assert.is(text, "stream web\n  from a to 1.10\n  from a to true");
  assert.equal(
    notes.map(({ code, path }) => [code, path.join(".")]),
    [
      ["read-as-text", "spec.tags.0.name"],
      ["read-as-text", "spec.tags.1.name"],
    ],
  );
});

test("a text of the source that is not a word is in quotes", () => {
  const manifest = { apiVersion, kind: "ImageStream", metadata: { name: true } };
  assert.is(convertManifest(manifest).text, 'stream "true"');
});

test("comments stay at their items", () => {
  const comments: Readonly<Record<string, string[]>> = {
    "spec.tags.0": ["# pinned"],
    "spec.tags.0.from": ["# do not touch"],
    apiVersion: ["# the shop"],
  };
  const commentsAt = (path: readonly unknown[]) => comments[path.join(".")] ?? [];
  assert.is(
    streamText([{ name: "1.4", from }], { commentsAt }),
    "# the shop\nstream web\n  # pinned\n  # do not touch\n  from quay.io/org/app:1.4",
  );
});

test("the version of the API before it had groups is not noted, another one is", () => {
  const noted = (version: unknown) => notedPaths({ apiVersion: version, kind: "ImageStream", metadata });
  for (const version of ["v1", apiVersion, null, undefined]) assert.equal(noted(version), []);
  for (const version of ["v2", 1, "${V}"]) assert.equal(noted(version), ["apiVersion"]);
});

test("each field that is left out is noted once, except for those that the server records", () => {
  const noted = notedPaths({
    apiVersion: "v2",
    kind: "ImageStream",
    colour: "red",
    metadata: { name: {}, uid: "u", generation: "x", managedFields: 1, generateName: "g", colour: 1 },
    spec: { import: true, tags: {}, lookupPolicy: { local: "yes" } },
    status: 1,
  });
  assert.equal(noted.toSorted(), [
    "apiVersion",
    "colour",
    "metadata.colour",
    "metadata.generateName",
    "metadata.name",
    "spec.import",
    "spec.lookupPolicy.local",
    "spec.tags",
  ]);
  assert.equal(notedPaths({ kind: "ImageStream", metadata: [], spec: 1 }).toSorted(), [
    "metadata",
    "metadata.name",
    "spec",
  ]);
});

test("names that objects of JavaScript inherit are names like others", () => {
  const manifest = JSON.parse(`{ "kind": "ImageStream", "__proto__": { "kind": "Pod" },
    "metadata": { "name": "web", "constructor": 1, "labels": { "__proto__": "x", "toString": "y" } } }`);
  const { text, notes } = convertManifest(manifest);
  assert.is(text, "stream web label __proto__ x label toString y");
  assert.equal(notes.map(({ path }) => path.join(".")).toSorted(), ["__proto__", "metadata.constructor"]);
});

test("a circular value is converted", () => {
  const self: Record<string, unknown> = { kind: "ImageStream", metadata };
  const names = Array.from({ length: 50 }, (_, index) => `a${index}`);
  for (const name of names) self[name] = self;
  self.spec = { tags: [{ name: "t", from: self }], lookupPolicy: self };
  const { text, notes } = convertManifest(self, { commentsAt: () => [] });
  assert.is(text, "stream web");
  assert.ok(notes.length > names.length);
});

test("a long name is cut in notes", () => {
  const { notes } = convertManifest({ kind: "ImageStream", metadata, ["x".repeat(1e6)]: 1 });
  assert.ok((notes[0]?.message.length ?? 1e6) < 200);
});

test("law: a document gives what the server stores of its manifest, except for what is noted", () => {
  let decoded = 0;
  const property = fc.property(anyManifest, fc.boolean(), (manifest, keepDefaults) => {
    const { text, notes } = convertManifest(manifest, { keepDefaults });
    assert.is(format(text), text);
    checkStored(manifest, keepDefaults);
    if (notes.length === 0) decoded++;
  });
  fc.assert(property, { numRuns: runs(5_000) });
  assert.ok(decoded > runs(5_000) / 50 - 1, `${decoded} manifests were expressed as a whole`);
});

test("law: the manifest of a document converts to the same document, without notes", () => {
  const property = fc.property(anyManifest, (manifest) => {
    const { text } = convertManifest(manifest);
    const once = rendered(manifest) as Manifest;
    const again = convertManifest(once);
    assert.equal(again.notes, []);
    assert.equal(rendered(once), once);
    const { tags = [] } = once.spec as { readonly tags?: readonly { readonly name: string }[] };
    if (manifest.kind === "ImageStreamImport" || tags.length < 2) assert.is(again.text, text);
  });
  fc.assert(property, { numRuns: runs(1_000) });
});

test("law: any value converts, and the path of each note leads into it", () => {
  const property = fc.property(fc.anything(), anyManifest, fc.nat(), (value, manifest, index) => {
    convertManifest(value);
    const name = ["metadata", "spec", "status", "kind"][index % 4] as string;
    convertManifest({ ...manifest, [name]: value });
    for (const { path, message } of convertManifest(manifest).notes) {
      assert.ok(message.startsWith(pathText(path)), message);
      const parent = path.slice(0, -1);
      assert.ok(message.includes(" is missing: ") || valueAt(manifest, path) !== undefined, message);
      assert.ok(parent.length < 2 || valueAt(manifest, parent) !== undefined, message);
    }
  });
  fc.assert(property, { numRuns: runs(1_000) });
});

test.run();
