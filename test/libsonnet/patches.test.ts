import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSources, mapInJsonnet } from "./sources.js";

test("a patch keeps what is there but for the field at its path", async () => {
  const before = "{ a: { b: { c: 1, d: 2 }, e: 3 } }";
  assert.equal(
    await evaluateSources(
      `[${before} + patches.ofField(path, 0) for path in ['a', 'a.e', 'a.b.d', 'a.b.x.y']]`,
    ),
    [
      { a: 0 },
      { a: { b: { c: 1, d: 2 }, e: 0 } },
      { a: { b: { c: 1, d: 0 }, e: 3 } },
      { a: { b: { c: 1, d: 2, x: { y: 0 } }, e: 3 } },
    ],
  );
});

test("fields with keys add to maps", async () => {
  const fields = "{ 'a.b[x.y]': 1, 'a.b[[]': 2, 'c[]': 3, d: 4 }";
  assert.equal(await evaluateSources(`{ a: { b: { z: 0 } } } + patches.ofFields(${fields})`), {
    a: { b: { "[": 2, "x.y": 1, z: 0 } },
    c: { "": 3 },
    d: 4,
  });
});

/** Returns the patch of the first item of each text in a context. */
const patchesOf = (contextName: string, texts: readonly string[]) =>
  mapInJsonnet(
    `function(text)
      local scanned = scanner.scan(text);
      local source = items.sourceOf(clauses.clausesOf(scanned.tokens, scanned.values));
      patches.ofFields(items.fieldsOf(tables.contexts['${contextName}'], source.items[0]))`,
    texts,
  );

test("an item sets its own value, its kind and the fields of its clauses", async () => {
  const texts = [
    "from Pod a scheduled annotation b c local annotation d e",
    'from a kind Pod insecure "${{I}}" scheduled false importMode ""',
    "from a annotation b\n | c\n | d",
  ];
  assert.equal(await patchesOf("streamImage", texts), [
    {
      from: { kind: "Pod", name: "a" },
      importPolicy: { scheduled: true },
      referencePolicy: { type: "Local" },
      annotations: { b: "c", d: "e" },
    },
    {
      from: { kind: "Pod", name: "a" },
      importPolicy: { insecure: "${{I}}", scheduled: false, importMode: "" },
    },
    { from: { kind: "DockerImage", name: "a" }, annotations: { b: "c\nd" } },
  ]);
});

test("a stream, an import, a tag and an each have no kind", async () => {
  assert.equal(await patchesOf("stream", ["stream s lookupLocal label a b namespace n annotation c d"]), [
    {
      metadata: { name: "s", namespace: "n", labels: { a: "b" }, annotations: { c: "d" } },
      spec: { lookupPolicy: { local: true } },
    },
  ]);
  assert.equal(await patchesOf("import", ["import i dryRun"]), [
    { metadata: { name: "i" }, spec: { import: false } },
  ]);
  assert.equal(await patchesOf("tag", ["tag t reference"]), [{ name: "t", reference: true }]);
  assert.equal(await patchesOf("streamEach", ["each", "each legacy source"]), [
    {},
    { importPolicy: { importMode: "Legacy" }, referencePolicy: { type: "Source" } },
  ]);
});

test("clauses without an item set their fields only", async () => {
  const read = `
    local scanned = scanner.scan('to a kind Pod local');
    patches.ofFields(items.fieldsOfClauses(tables.contexts.spec, clauses.clausesOf(scanned.tokens, scanned.values)))`;
  assert.equal(await evaluateSources(read), {
    from: { kind: "Pod" },
    to: { name: "a" },
    referencePolicy: { type: "Local" },
  });
});

test.run();
