import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSources } from "./sources.js";

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

test("an item sets its own value, its kind and the fields of its clauses", async () => {
  const read = `
    local scanned = scanner.scan('from Pod a scheduled annotation b c local annotation d e');
    local source = items.sourceOf(clauses.clausesOf(scanned.tokens, scanned.values));
    patches.ofItem(tables.contexts.image, source.items[0])`;
  assert.equal(await evaluateSources(read), {
    from: { kind: "Pod", name: "a" },
    importPolicy: { scheduled: true },
    referencePolicy: { type: "Local" },
    annotations: { b: "c", d: "e" },
  });
});

test.run();
