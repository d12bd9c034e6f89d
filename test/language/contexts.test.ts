import { test } from "uvu";
import * as assert from "uvu/assert";
import { contexts, placesOf } from "../../src/language/contexts.js";

const pathAt = (name: keyof typeof contexts, leaf: number) => contexts[name].leaves[leaf]?.path.join(".");

test("a context knows the leaves of its own value and of the kind", () => {
  assert.is(pathAt("spec", contexts.spec.subject), "from.name");
  assert.is(pathAt("spec", contexts.spec.kind), "from.kind");
  assert.is(pathAt("stream", contexts.stream.subject), "metadata.name");
  assert.is(pathAt("tag", contexts.tag.subject), "name");
  assert.is(contexts.stream.kind, -1);
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

test("an image of a document takes what the tag of a stream holds, a repository has no to", () => {
  assert.ok(contexts.image.words.has("reference") && contexts.image.words.has("annotation"));
  assert.not(contexts.repository.words.has("to"));
});

test("placesOf tells where a word can stand", () => {
  assert.equal(placesOf("label"), ["a stream"]);
  assert.equal(placesOf("to"), ["a spec", "an image"]);
  assert.equal(placesOf("nginx"), []);
});

test.run();
