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
  const texts = [
    "",
    "to a local",
    "to a stream s label b c each local from d insecure scheduled tag e",
    "import a dryRun repository b import c",
  ];
  assert.equal(await mapInJsonnet(read, texts), [
    { clauses: "", items: [] },
    { clauses: "to local", items: [] },
    {
      clauses: "to",
      items: [
        ["stream", "label"],
        ["each", "local"],
        ["from", "insecure scheduled"],
        ["tag", ""],
      ],
    },
    {
      clauses: "",
      items: [
        ["import", "dryRun"],
        ["repository", ""],
        ["import", ""],
      ],
    },
  ]);
});

/** Finds the mistakes in the clauses of a text for a context, each as a code and the index of a token. */
async function assertMistakes(contextName: string, cases: Readonly<Record<string, readonly string[]>>) {
  const read = `function(text) ${source}
    local hasItem = std.length(source.items) > 0;
    local heads = if hasItem then [source.items[0].head] else [];
    local own = if hasItem then source.items[0].clauses else source.clauses;
    [mistake.code + ':' + mistake.token for mistake in items.mistakesIn('${contextName}', heads, own)]`;
  const found = await mapInJsonnet<string[]>(read, Object.keys(cases));
  for (const [index, [text, expected]] of Object.entries(cases).entries())
    assert.equal(found[index], expected, `${contextName}: ${text}`);
}

test("the first misplaced word and the first field that is set again are mistakes", () =>
  assertMistakes("spec", {
    "to a scheduled": [],
    "to a label b c scheduled label d e": ["misplaced-word:2"],
    "to a scheduled to b to c": ["duplicate-field:3"],
    "local source": ["duplicate-field:1"],
    "to a label b c to d": ["misplaced-word:2", "duplicate-field:5"],
    "to a to": [],
    "legacy importMode x": ["duplicate-field:1"],
    reference: ["misplaced-word:0"],
  }));

test("a kind is set by the head or by a clause, and not by both", () =>
  assertMistakes("spec", {
    "from a kind Pod": [],
    "from ImageStreamTag a": [],
    "from ImageStreamTag a to b kind Pod": ["duplicate-field:5"],
    "from DockerImage a kind DockerImage": ["duplicate-field:3"],
    "from a kind Pod kind Pod": ["duplicate-field:4"],
    "from ImageStreamTag a kind": [],
  }));

test("each context allows its own words", async () => {
  await assertMistakes("stream", {
    "namespace a label b c annotation d e lookupLocal dockerImageRepository f": [],
    scheduled: ["misplaced-word:0"],
    dryRun: ["misplaced-word:0"],
  });
  await assertMistakes("import", {
    "namespace a dryRun": [],
    "dryRun dryRun": ["duplicate-field:1"],
    "namespace a label b c": ["misplaced-word:2"],
    "annotation b c": ["misplaced-word:0"],
    lookupLocal: ["misplaced-word:0"],
  });
  await assertMistakes("streamEach", {
    "each scheduled local annotation a b": [],
    "each scheduled scheduled false": ["duplicate-field:2"],
    "each includeManifest": ["misplaced-word:1"],
    "each reference": ["misplaced-word:1"],
    "each to x": ["misplaced-word:1"],
  });
  await assertMistakes("importEach", {
    "each includeManifest local": [],
    "each annotation a b": ["misplaced-word:1"],
  });
  await assertMistakes("streamImage", {
    "from a to b reference annotation c d": [],
    "from a includeManifest": ["misplaced-word:2"],
  });
  await assertMistakes("importImage", {
    "from a to b includeManifest": [],
    "from a reference": ["misplaced-word:2"],
  });
  await assertMistakes("tag", {
    "tag a local reference annotation b c": [],
    "tag a to b": ["misplaced-word:2"],
    "tag a kind b": ["misplaced-word:2"],
  });
  await assertMistakes("repository", {
    "repository a kind b includeManifest": [],
    "repository a to b": ["misplaced-word:2"],
  });
});

test("a label is set again by its key", async () => {
  const read = `function(text) ${source}
    [mistake.field for mistake in items.mistakesIn('stream', [], source.clauses)]`;
  const texts = [
    "label a b label c b annotation a b",
    'label a b label "a" c',
    "annotation a\n | x\nannotation a y",
  ];
  assert.equal(await mapInJsonnet(read, texts), [[], ["metadata.labels[a]"], ["metadata.annotations[a]"]]);
});

test("a mistake names its context, and a field that is set twice its path", async () => {
  const read = `function(text) ${source} items.mistakesIn('importEach', [], source.clauses)`;
  assert.equal(await mapInJsonnet(read, ["label a b local source"]), [
    [
      { token: 0, code: "misplaced-word", owner: "'each' of an import", context: "importEach" },
      { token: 4, code: "duplicate-field", field: "referencePolicy.type" },
    ],
  ]);
});

test("an item that is not allowed says what is expected, and why", async () => {
  const read = `function(reason)
    local text = 'stream s each local'; ${source}
    items.unexpected(source.items[1], reason)`;
  const token = 2;
  const code = "unexpected-item";
  assert.equal(await mapInJsonnet(read, ["each", "imports"]), [
    {
      token,
      code,
      expected: "an item",
      reason: "'each' comes once, before the first item of its stream or import.",
    },
    {
      token,
      code,
      expected: "imports only",
      reason: "Use 'manifests' for a document that has streams.",
    },
  ]);
});

test.run();
