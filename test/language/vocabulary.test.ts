import { test } from "uvu";
import * as assert from "uvu/assert";
import { isWord } from "../../grammar/characters.js";
import { isPascalCase } from "../../grammar/scanner.js";
import {
  isConstantOf,
  itemWordOf,
  itemWords,
  valuesTaken,
  vocabulary,
} from "../../src/language/vocabulary.js";

test("every word of the language has a role", () => {
  const wordsAs = (...roles: string[]) =>
    [...vocabulary.words].filter(([, role]) => roles.includes(role)).map(([word]) => word);
  assert.equal(wordsAs("Stream", "Import", "Each", "From", "Repository", "Tag"), itemWords);
  assert.equal(wordsAs("PairWord"), ["label"]);
  assert.equal(wordsAs("TextWord"), ["annotation"]);
  assert.equal(wordsAs("ConstantWord"), ["legacy", "preserveOriginal", "source", "local", "dryRun"]);
  for (const word of ["includeManifest", "insecure", "lookupLocal", "reference", "scheduled"])
    assert.ok(wordsAs("FlagWord").includes(word), word);
  for (const word of [
    "apiVersion",
    "fieldPath",
    "importMode",
    "kind",
    "namespace",
    "referencePolicy",
    "to",
    "uid",
  ])
    assert.ok(wordsAs("ValueWord").includes(word), word);
});

test("the kinds are those of the API", () => {
  assert.equal(vocabulary.kinds, ["DockerImage", "ImageStreamTag", "ImageStreamImage"]);
});

test("a kind is known in any case, and by the short names of oc", () => {
  for (const [name, kind] of Object.entries({
    istag: "ImageStreamTag",
    ISImage: "ImageStreamImage",
    docker: "DockerImage",
    dockerimage: "DockerImage",
    imageStreamTag: "ImageStreamTag",
  }))
    assert.is(vocabulary.kindLike(name), kind, name);
  for (const name of ["pod", "constructor", ""]) assert.is(vocabulary.kindLike(name), undefined, name);
});

test("every word can be written bare, and none looks like a kind or a boolean", () => {
  for (const word of vocabulary.words.keys()) {
    assert.ok(isWord(word) && !isPascalCase(word), word);
    assert.not(word === "true" || word === "false");
  }
});

test("valuesTaken counts the values that must follow a word", () => {
  const counts = {
    ...{ from: 1, stream: 1, import: 1, each: 0, to: 1, kind: 1, label: 2, annotation: 2 },
    ...{ scheduled: 0, local: 0, dryRun: 0, nginx: 0, constructor: 0 },
  };
  for (const [word, count] of Object.entries(counts)) assert.is(valuesTaken(word), count, word);
});

test("isConstantOf is true for the words that alone set a field", () => {
  assert.ok(isConstantOf("local", "referencePolicy") && isConstantOf("legacy", "importMode"));
  assert.not(isConstantOf("local", "importMode"));
  assert.not(isConstantOf("scheduled", "scheduled"));
  assert.not(isConstantOf("nginx", "web"));
});

test("each type of item begins with its word", () => {
  assert.equal(Object.values(itemWordOf).toSorted(), itemWords.toSorted());
});

test.run();
