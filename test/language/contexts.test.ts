import { test } from "uvu";
import * as assert from "uvu/assert";
import { contexts, itemContexts, namesOfContextsWith } from "../../src/language/contexts.js";

test("a context knows the leaves that the item's own value and kind set", () => {
  const { spec, image, repository, tag, stream } = contexts;
  for (const context of [spec, image, repository]) {
    assert.is(context.leaves[context.subject]?.name, "from.name");
    assert.is(context.leaves[context.kind as number]?.name, "from.kind");
  }
  assert.is(tag.leaves[tag.subject]?.name, "name");
  assert.is(stream.leaves[stream.subject]?.name, "metadata.name");
  assert.equal([tag.kind, stream.kind], [undefined, undefined]);
});

test("indexOf finds a leaf by its name", () => {
  const index = contexts.spec.indexOf("to.name");
  assert.is(contexts.spec.leaves[index as number]?.name, "to.name");
  assert.is(contexts.spec.indexOf("to"), undefined);
});

test("an item of a document has the context that its word begins", () => {
  for (const [word, name] of Object.entries(itemContexts)) assert.is(contexts[name].word, word);
});

test("a spec takes the words of its fields, but not the one that begins it", () => {
  assert.equal(
    [...contexts.spec.words.keys()].toSorted(),
    (
      "apiVersion fieldPath importMode includeManifest insecure legacy local namespace preserveOriginal " +
      "referencePolicy resourceVersion scheduled source to uid"
    ).split(" "),
  );
});

test("an image of a document takes the words of a tag, and a repository does not take `to`", () => {
  assert.ok(contexts.image.words.has("reference") && contexts.image.words.has("annotation"));
  assert.not(contexts.repository.words.has("to"));
});

test("namesOfContextsWith lists the contexts that a word is allowed in", () => {
  assert.equal(namesOfContextsWith("label"), ["a stream"]);
  assert.equal(namesOfContextsWith("to"), ["a spec", "an image"]);
  assert.equal(namesOfContextsWith("nginx"), []);
});

test.run();
