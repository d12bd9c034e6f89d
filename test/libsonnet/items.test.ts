import { test } from "uvu";
import * as assert from "uvu/assert";
import { mapInJsonnet } from "./sources.js";

const source = `
  local scanned = scanner.scan(text);
  local source = items.sourceOf(clauses.clausesOf(scanned.tokens, scanned.values));`;

test("an item has its head and the clauses up to the next item", async () => {
  const read = `function(text) ${source}
    local words(clauses) = std.join(' ', [clause.word for clause in clauses]);
    { clauses: words(source.clauses), items: [[item.head.word, words(item.clauses)] for item in source.items] }`;
  const texts = ["", "to a local", "to a stream s label b c from d insecure scheduled tag e"];
  assert.equal(await mapInJsonnet(read, texts), [
    { clauses: "", items: [] },
    { clauses: "to local", items: [] },
    {
      clauses: "to",
      items: [
        ["stream", "label"],
        ["from", "insecure scheduled"],
        ["tag", ""],
      ],
    },
  ]);
});

test("the first misplaced word and the first field that is set again are mistakes", async () => {
  const read = `function(text) ${source}
    local found = items.mistakesIn(tables.contexts.spec, source.clauses);
    [mistake.code + ':' + mistake.token for mistake in found]`;
  const cases: Readonly<Record<string, readonly string[]>> = {
    "to a scheduled": [],
    "to a label b c scheduled label d e": ["misplaced-word:2"],
    "to a scheduled to b to c": ["duplicate-field:3"],
    "local source": ["duplicate-field:1"],
    "to a label b c to d": ["misplaced-word:2", "duplicate-field:5"],
    "to a to": [],
  };
  assert.equal(await mapInJsonnet(read, Object.keys(cases)), Object.values(cases));
});

test("a label is set again by its key", async () => {
  const read = `function(text) ${source}
    [mistake.field for mistake in items.mistakesIn(tables.contexts.stream, source.clauses)]`;
  const texts = ["label a b label c b annotation a b", 'label a b label "a" c'];
  assert.equal(await mapInJsonnet(read, texts), [[], ["metadata.labels[a]"]]);
});

test.run();
