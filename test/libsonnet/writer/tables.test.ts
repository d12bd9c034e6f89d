import { test } from "uvu";
import * as assert from "uvu/assert";
import { holeMessages, meaningMessages, syntaxMessages } from "../../../src/language/messages.js";
import { valuesTaken, vocabulary } from "../../../src/language/vocabulary.js";
import { evaluateSources } from "../sources.js";

interface ContextTable {
  readonly subject?: string;
  readonly kind?: string;
  readonly paths: Readonly<Record<string, string>>;
}

interface Tables {
  readonly valuesTaken: Readonly<Record<string, number>>;
  readonly contexts: Readonly<Record<string, ContextTable>>;
  readonly itemWords: object;
  readonly memberContexts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly droppedFalse: object;
  readonly droppedEmpty: object;
}

const tables = await evaluateSources<Tables>("tables");
const messages = await evaluateSources<Readonly<Record<string, object>>>("messages.messages");

test("the tables have every word and how many values it takes", () => {
  const words = [...vocabulary.words.keys()];
  assert.equal(tables.valuesTaken, Object.fromEntries(words.map((word) => [word, valuesTaken(word)])));
});

test("the tables have every message but those about holes", () => {
  assert.equal(messages, { ...syntaxMessages, ...meaningMessages });
  for (const code of Object.keys(holeMessages)) assert.not(Object.hasOwn(messages, code), code);
});

test("the items whose value is an image have a kind, and each sets nothing by itself", () => {
  const heads = Object.entries(tables.contexts).map(([name, { subject = "", kind = "" }]) => [
    name,
    subject,
    kind,
  ]);
  assert.equal(heads.toSorted(), [
    ["import", "metadata.name", ""],
    ["importEach", "", ""],
    ["importImage", "from.name", "from.kind"],
    ["repository", "from.name", "from.kind"],
    ["spec", "from.name", "from.kind"],
    ["stream", "metadata.name", ""],
    ["streamEach", "", ""],
    ["streamImage", "from.name", "from.kind"],
    ["tag", "name", ""],
  ]);
});

test("the items of a stream and of an import have contexts of the tables", () => {
  assert.equal(Object.keys(tables.memberContexts).toSorted(), ["import", "stream"]);
  for (const members of Object.values(tables.memberContexts))
    for (const [word, context] of Object.entries(members)) {
      assert.ok(word in tables.itemWords, word);
      assert.ok(context in tables.contexts, context);
    }
});

test("an item can take every field of the each before it", () => {
  const pathsOf = (context: string) => Object.values(tables.contexts[context]?.paths ?? {});
  for (const { each = "", ...members } of Object.values(tables.memberContexts))
    for (const member of Object.values(members))
      for (const path of pathsOf(each)) assert.ok(pathsOf(member).includes(path), `${path} in ${member}`);
});

test("a manifest drops false and empty texts, but keeps names and the import of a document", () => {
  assert.ok("importPolicy.scheduled" in tables.droppedFalse);
  assert.ok("referencePolicy.type" in tables.droppedEmpty);
  assert.ok("spec.dockerImageRepository" in tables.droppedEmpty);
  for (const name of ["metadata.name", "from.name", "from.kind", "to.name"])
    assert.not(name in tables.droppedEmpty, name);
  assert.not("spec.import" in tables.droppedFalse);
});

test.run();
