import { test } from "uvu";
import * as assert from "uvu/assert";
import { holeMessages, meaningMessages, syntaxMessages } from "../../../src/language/messages.js";
import { valuesTaken, vocabulary } from "../../../src/language/vocabulary.js";
import { evaluateSources } from "../sources.js";

interface Tables {
  readonly valuesTaken: Readonly<Record<string, number>>;
  readonly messages: Readonly<Record<string, object>>;
  readonly contexts: Readonly<Record<string, { readonly subject: string; readonly kind?: string }>>;
  readonly manifestKinds: Readonly<Record<string, { refusedItems: object; refusedFields: object }>>;
}

const tables = await evaluateSources<Tables>("tables");

test("the tables have every word and how many values it takes", () => {
  const words = [...vocabulary.words.keys()];
  assert.equal(tables.valuesTaken, Object.fromEntries(words.map((word) => [word, valuesTaken(word)])));
});

test("the tables have every message but those about holes", () => {
  assert.equal(tables.messages, { ...syntaxMessages, ...meaningMessages });
  for (const code of Object.keys(holeMessages)) assert.not(Object.hasOwn(tables.messages, code), code);
});

test("the items whose value is an image have a kind, and a tag and a stream have none", () => {
  const kinds = Object.entries(tables.contexts).map(([name, { kind = "" }]) => `${name} ${kind}`);
  assert.equal(kinds.toSorted(), [
    "image from.kind",
    "repository from.kind",
    "spec from.kind",
    "stream ",
    "tag ",
  ]);
});

test("a kind of manifest refuses what its API type does not have", () => {
  const { ImageStream, ImageStreamImport } = tables.manifestKinds;
  assert.equal(ImageStream?.refusedItems, { repository: true });
  assert.equal(ImageStream?.refusedFields, { "spec.import": true, includeManifest: true });
  assert.equal(ImageStreamImport?.refusedItems, { tag: true });
  assert.ok("reference" in (ImageStreamImport?.refusedFields ?? {}));
});

test.run();
