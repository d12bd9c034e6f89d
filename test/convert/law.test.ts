import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { convert, format, manifests, print } from "../../src/index.js";
import type { ManifestLine } from "../server/oracle.js";
import { casesOf, functionOf, functions } from "../support/corpus.js";
import { chosenLines } from "../support/oracle.js";
import { runs } from "../support/runs.js";
import { normalManifest } from "./normalManifest.js";
import { checkLaw } from "./roundTrip.js";

test("law: a document is printed as it is formatted, and gives the printed manifest again", () => {
  let shared = 0;
  const property = fc.property(normalManifest, (manifest) => {
    const text = print(manifest);
    assert.equal(manifests(text), [manifest], text);
    assert.is(format(text), text);
    assert.equal(convert(manifest, { keepDefaults: true }), { text, notes: [] });
    if (text.includes("\n  each")) shared++;
  });
  fc.assert(property, { numRuns: runs(5_000) });
  assert.ok(shared > runs(5_000) / 50 - 1, `${shared} documents have an each`);
});

test("law: the manifests of a document print to the same document again, whatever the order of their fields", () => {
  const shuffled = (value: unknown, seed: number): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => shuffled(each, seed));
    const entries = Object.entries(value).map(([name, each]) => [name, shuffled(each, seed)] as const);
    return Object.fromEntries([...entries.slice(seed % 5), ...entries.slice(0, seed % 5)]);
  };
  const property = fc.property(normalManifest, fc.nat(), (manifest, seed) => {
    const text = print(shuffled(manifest, seed) as object);
    assert.is(print(manifests(text)[0] as object), text);
  });
  fc.assert(property, { numRuns: runs(2_000) });
});

test("the manifests of every document of the corpus are printed whole", () => {
  const documents = casesOf("corpus").filter(
    (each) => functionOf(each) !== "importSpec" && functionOf(each) !== "clauses",
  );
  assert.ok(documents.length > 20);
  for (const each of documents)
    for (const manifest of functions[functionOf(each)](each.text) as object[]) {
      const text = print(manifest);
      assert.equal(manifests(text), [manifest], `${each.name}\n${text}`);
    }
});

test("law: the document of a chosen manifest that the server accepts means the same", () => {
  assert.ok(checkLaw(chosenLines<ManifestLine>("manifests.ndjson")) > 50);
});

test.run();
