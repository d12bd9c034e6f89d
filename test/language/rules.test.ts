import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { parseTree } from "../../src/language/parse.js";
import { contextAt, placed, type Rule, ruleOf } from "../../src/language/rules.js";

const itemsOf = (text: string) => parseTree(inputOf(text)).source.items;
const contextsOf = (text: string, rule: Rule) =>
  [...placed(itemsOf(text), rule)].map(({ context }) => context);

test("an item has the context that its stream or import gives it", () => {
  assert.equal(
    contextsOf("stream a each local from b tag c import d each local from e repository f", "document"),
    [
      ...["stream", "streamEach", "streamImage", "tag"],
      ...["import", "importEach", "importImage", "repository"],
    ],
  );
  assert.equal(contextsOf("stream a repository b import c tag d", "document"), [
    "stream",
    undefined,
    "import",
    undefined,
  ]);
});

test("outside a stream or import, a spec has a context only where specs can be", () => {
  for (const rule of ["spec", "specs"] as const)
    assert.equal(contextsOf("from a tag b", rule), ["spec", undefined]);
  assert.equal(contextsOf("from a repository b", "document"), ["streamImage", undefined]);
});

test("an item other than a spec makes a text a document", () => {
  for (const text of ["", "from a from b", "local"]) assert.is(ruleOf(itemsOf(text)), "specs", text);
  for (const text of ["stream a", "from a tag b", "each local", "strem a"])
    assert.is(ruleOf(itemsOf(text)), "document", text);
});

test("the context at an offset is that of the item before it, or of its owner", () => {
  const text = "stream a from b:1 local repository c foo import d";
  const at = (word: string) => contextAt(itemsOf(text), text.indexOf(word), "document");
  assert.equal(["a", "local", "foo", "d"].map(at), ["stream", "streamImage", "stream", "import"]);
  assert.is(contextAt(itemsOf("  from a"), 0, "spec"), undefined);
  assert.is(contextAt([], 0, "clauses"), "spec");
});

test.run();
