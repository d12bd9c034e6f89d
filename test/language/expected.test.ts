import { test } from "uvu";
import * as assert from "uvu/assert";
import { contexts } from "../../src/language/contexts.js";
import { wordsExpectedFirst, wordsExpectedIn } from "../../src/language/expected.js";

const names = Object.keys(contexts) as (keyof typeof contexts)[];

test("the words that fit in a context are its own and the items after it, the likeliest first", () => {
  assert.is(
    wordsExpectedIn("stream").join(" "),
    "from tag each namespace label annotation lookupLocal dockerImageRepository",
  );
  assert.is(wordsExpectedIn("import").join(" "), "from repository each namespace dryRun");
  assert.is(
    wordsExpectedIn("streamEach").join(" "),
    "from tag scheduled local preserveOriginal insecure legacy source annotation",
  );
  assert.is(
    wordsExpectedIn("spec").join(" "),
    "to scheduled local preserveOriginal namespace insecure legacy source includeManifest",
  );
});

test("every word of a context is expected there unless it is rare", () => {
  for (const name of names) {
    const expected = wordsExpectedIn(name);
    for (const { word, rare } of contexts[name].words.values())
      assert.is(expected.includes(word), !rare, `${word} in ${name}`);
  }
  for (const word of [
    "kind",
    "uid",
    "apiVersion",
    "resourceVersion",
    "fieldPath",
    "importMode",
    "referencePolicy",
  ])
    assert.not(
      names.some((name) => wordsExpectedIn(name).includes(word)),
      word,
    );
});

test("a text begins with the items of its rule", () => {
  assert.equal(wordsExpectedFirst("spec"), ["from"]);
  assert.equal(wordsExpectedFirst("specs"), ["from"]);
  for (const rule of ["document", "streams", "imports"] as const)
    assert.equal(wordsExpectedFirst(rule), ["stream", "import"]);
  assert.equal(wordsExpectedFirst("clauses"), wordsExpectedIn("spec"));
});

test.run();
