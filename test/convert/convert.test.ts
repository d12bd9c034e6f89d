import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "../../src/api/parseDocument.js";
import { valueAt } from "../../src/check/valueAt.js";
import { convert } from "../../src/convert/convert.js";
import { withoutNulls } from "../../src/convert/withoutNulls.js";
import { fieldOf, type Struct } from "../../src/schema/field.js";
import { tagReference } from "../../src/schema/imageImportSpec.js";
import { imageStream, imageStreamImport } from "../../src/schema/imageStream.js";
import { objectMeta } from "../../src/schema/objectMeta.js";
import { type Path, pathText } from "../../src/text/path.js";
import { runs } from "../support/runs.js";
import { anyManifest, type Manifest } from "./anyManifest.js";

const apiVersion = "image.openshift.io/v1";
const metadata = { name: "web" };
const notedPaths = (manifest: unknown) => convert(manifest).notes.map(({ path }) => path.join("."));

test("a value that is not a manifest gives an empty text and one note", () => {
  const others = [null, undefined, 1, "ImageStream", [], {}, { kind: "Pod" }, { kind: ["ImageStream"] }];
  for (const value of [...others, [{ kind: "ImageStream" }], new Map([["kind", "ImageStream"]])]) {
    const { text, notes } = convert(value);
    assert.is(text, "");
    assert.equal(
      notes.map(({ code, severity, path }) => [code, severity, path]),
      [["not-converted", "warning", []]],
    );
  }
});

test("the line of the stream", () => {
  const spec = { lookupPolicy: { local: true }, dockerImageRepository: "r/x" };
  const labels = { b: "1", a: "x y" };
  assert.equal(convert({ apiVersion, kind: "ImageStream", metadata: { ...metadata, labels }, spec }), {
    text: 'stream web label b 1 label a "x y" lookupLocal dockerImageRepository r/x',
    notes: [],
  });
});

test("a document imports only if the manifest does", () => {
  const line = (spec: unknown) => convert({ apiVersion, kind: "ImageStreamImport", metadata, spec }).text;
  assert.is(line({ import: true }), "stream web");
  for (const spec of [{ import: false }, { import: null }, { import: "true" }, {}, null, undefined, [], "x"])
    assert.is(line(spec), "stream web import false", JSON.stringify(spec));
});

test("each field that is left out is noted, except for those that the server records", () => {
  const noted = notedPaths({
    apiVersion: "v1",
    kind: "ImageStream",
    colour: "red",
    metadata: { name: 5, uid: "u", generation: "x", managedFields: 1, generateName: "g", colour: 1 },
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
  const { text, notes } = convert(manifest);
  assert.is(text, "stream web label __proto__ x label toString y");
  assert.equal(notes.map(({ path }) => path.join(".")).toSorted(), ["__proto__", "metadata.constructor"]);
});

test("a circular value is converted", () => {
  const self: Record<string, unknown> = { kind: "ImageStream", metadata };
  const names = Array.from({ length: 50 }, (_, index) => `a${index}`);
  for (const name of names) self[name] = self;
  self.spec = { tags: [{ name: "t", from: self }], lookupPolicy: self };
  const { text, notes } = convert(self);
  assert.is(text, "stream web");
  assert.ok(notes.length > names.length);
});

test("a long name is cut in notes", () => {
  const { notes } = convert({ kind: "ImageStream", metadata, ["x".repeat(1e6)]: 1 });
  assert.ok((notes[0]?.message.length ?? 1e6) < 200);
});

/** True for what `convert` leaves out without a note: the status, and the fields that the server records. */
function isSilent([first, second, third, fourth]: Path): boolean {
  if (first === "status") return true;
  if (first === "metadata") return third === undefined && isRecorded(objectMeta, second);
  return second === "tags" && typeof third === "number" && isRecorded(tagReference, fourth);
}

const isRecorded = (struct: Struct, name: unknown) => fieldOf(struct, String(name))?.recorded === true;

/** The leaves of a value as `spec.images.*.to.name "b"`, without those that are left out. */
function leavesOf(value: unknown, isLeftOut: (path: Path) => boolean, path: Path = []): string[] {
  if (isLeftOut(path) || value === undefined) return [];
  if (typeof value !== "object" || value === null)
    return [
      `${path.map((step) => (typeof step === "number" ? "*" : step)).join(".")} ${JSON.stringify(value)}`,
    ];
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...entries].flatMap(([name, each]) => leavesOf(each, isLeftOut, [...path, name]));
}

/** The items of a list that another list does not have, or not as often. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of others) counts.set(each, (counts.get(each) ?? 0) + 1);
  return list.filter((each) => {
    const count = counts.get(each) ?? 0;
    counts.set(each, count - 1);
    return count <= 0;
  });
}

/** The fields that a document adds to its manifest, because they are missing or cannot be expressed. */
const filledIn =
  /^(apiVersion|metadata\.name ""|spec\.import false|spec\..*\.from\.kind "DockerImage"|spec\.tags\.\*\.name) ?/;

const structs = { ImageStream: imageStream, ImageStreamImport: imageStreamImport };

function rendered(manifest: Manifest): object {
  const { text } = convert(manifest);
  const { manifests, diagnostics } = parseDocument(text, manifest.kind);
  assert.equal([diagnostics, manifests.length], [[], 1], text);
  return manifests[0]?.manifest as object;
}

test("law: a document gives the manifest back, except for what is noted or recorded by the server", () => {
  let whole = 0;
  const property = fc.property(anyManifest, (manifest) => {
    const noted = new Set(notedPaths(manifest));
    const isLeftOut = (path: Path) => noted.has(path.join(".")) || isSilent(path);
    const before = leavesOf(withoutNulls(manifest, structs[manifest.kind]), isLeftOut);
    const after = leavesOf(rendered(manifest), () => false);
    assert.equal(without(before, after), [], convert(manifest).text);
    const more = without(after, before);
    assert.equal(
      more.filter((leaf) => !filledIn.test(leaf)),
      [],
      convert(manifest).text,
    );
    if (noted.size === 0) whole++;
  });
  fc.assert(property, { numRuns: runs(2_000) });
  assert.ok(whole > runs(2_000) / 100 - 1, `${whole} manifests were expressed as a whole`);
});

test("law: the manifest of a document converts to the same document, without notes", () => {
  const property = fc.property(anyManifest, (manifest) => {
    const once = rendered(manifest) as Manifest;
    const again = convert(once);
    assert.equal(again.notes, []);
    assert.equal(rendered(once), rendered(rendered(once) as Manifest));
    if (manifest.kind === "ImageStreamImport") assert.is(again.text, convert(manifest).text);
  });
  fc.assert(property, { numRuns: runs(1_000) });
});

test("law: any value converts, and the path of each note leads into it", () => {
  const property = fc.property(fc.anything(), anyManifest, fc.nat(), (value, manifest, index) => {
    convert(value);
    const name = ["metadata", "spec", "status", "kind"][index % 4] as string;
    convert({ ...manifest, [name]: value });
    for (const { path, message } of convert(manifest).notes) {
      assert.ok(message.startsWith(pathText(path)), message);
      const parent = path.slice(0, -1);
      assert.ok(message.includes(" is missing: ") || valueAt(manifest, path) !== undefined, message);
      assert.ok(parent.length < 2 || valueAt(manifest, parent) !== undefined, message);
    }
  });
  fc.assert(property, { numRuns: runs(1_000) });
});

test.run();
