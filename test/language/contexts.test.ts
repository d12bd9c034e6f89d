import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Context } from "../../src/language/context.js";
import { contexts, memberContexts, namesOfContextsWith } from "../../src/language/contexts.js";

test("a context knows the leaves that the item's own value and kind set", () => {
  const { spec, streamImage, importImage, repository, tag, stream, streamEach, importEach } = contexts;
  const named = ({ leaves }: Context, leaf: number | undefined) => leaves[leaf as number]?.name;
  for (const context of [spec, streamImage, importImage, repository]) {
    assert.is(named(context, context.subject), "from.name");
    assert.is(named(context, context.kind), "from.kind");
  }
  assert.is(named(tag, tag.subject), "name");
  for (const owner of [stream, contexts.import]) assert.is(named(owner, owner.subject), "metadata.name");
  assert.equal([tag.kind, stream.kind, contexts.import.kind], [undefined, undefined, undefined]);
  for (const each of [streamEach, importEach])
    assert.equal([each.subject, each.kind], [undefined, undefined]);
});

test("indexOf finds a leaf by its name", () => {
  const index = contexts.spec.indexOf("to.name");
  assert.is(contexts.spec.leaves[index as number]?.name, "to.name");
  assert.is(contexts.spec.indexOf("to"), undefined);
});

test("an item of a stream or import has the context that its word begins", () => {
  for (const members of Object.values(memberContexts))
    for (const [word, name] of Object.entries(members)) assert.is(contexts[name].word, word);
  assert.equal(Object.keys(memberContexts.stream), ["each", "from", "tag"]);
  assert.equal(Object.keys(memberContexts.import), ["each", "from", "repository"]);
});

/** The words that each item takes: those of its fields. */
const policies = ["importMode", "insecure", "legacy", "preserveOriginal", "scheduled"];
const pulls = ["local", "referencePolicy", "source"];
const reference = ["apiVersion", "fieldPath", "kind", "namespace", "resourceVersion", "uid"];
const words: Readonly<Record<keyof typeof contexts, readonly string[]>> = {
  spec: [...reference, ...policies, ...pulls, "includeManifest", "to"],
  stream: ["annotation", "dockerImageRepository", "label", "lookupLocal", "namespace"],
  import: ["dryRun", "namespace"],
  streamEach: [...policies, ...pulls, "annotation"],
  importEach: [...policies, ...pulls, "includeManifest"],
  streamImage: [...reference, ...policies, ...pulls, "annotation", "reference", "to"],
  importImage: [...reference, ...policies, ...pulls, "includeManifest", "to"],
  tag: [...policies, ...pulls, "annotation", "reference"],
  repository: [...reference, ...policies, ...pulls, "includeManifest"],
};

for (const [name, expected] of Object.entries(words)) {
  test(`${name} takes the words of its fields, but not the one that begins it`, () => {
    const { words } = contexts[name as keyof typeof contexts];
    assert.equal([...words.keys()].toSorted(), expected.toSorted());
  });
}

test("a hole may pass specs in place of the name of an image in a document", () => {
  const takers = Object.entries<Context>(contexts).flatMap(([name, { takesSpecs }]) =>
    takesSpecs ? [name] : [],
  );
  assert.equal(takers, ["streamImage", "importImage"]);
});

test("namesOfContextsWith lists the contexts that a word is allowed in", () => {
  assert.equal(namesOfContextsWith("label"), ["a stream"]);
  assert.equal(namesOfContextsWith("to"), ["a spec", "an image of a stream", "an image of an import"]);
  assert.equal(namesOfContextsWith("nginx"), []);
});

test.run();
