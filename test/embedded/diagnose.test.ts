import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnose } from "../../src/embedded/diagnose.js";
import { rangeInFile } from "../../src/embedded/locatedInput.js";
import { textsIn } from "./textsIn.js";

/** The diagnostics of the texts in an expression: the code of each, and the source of its range. */
const found = (expression: string) => {
  const file = `import * as is from "importspec"; ${expression};`;
  return textsIn(file).flatMap(({ called, input }) =>
    diagnose(called, input).diagnostics.map(({ code, range }) => {
      const { start, end } = rangeInFile(input, range);
      return [code, file.slice(start, end)];
    }),
  );
};

test("a mistake has its range in the file", () => {
  assert.equal(found("is.importSpec`from a:${tag} \\x73chedled local`"), [["unknown-word", "\\x73chedled"]]);
  assert.equal(found("is.importSpec('from a scheduled scheduled')"), [["duplicate-field", "scheduled"]]);
  assert.equal(found("is.importSpec``"), [["missing-from", ""]]);
  assert.equal(found("is.importSpec`from nginx scheduled ${yes}`"), []);
});

test("a word or item that cannot be there, and a tag that is missing, are mistakes whatever fills the holes", () => {
  assert.equal(found("is.imageStreams`stream a repository ${name}`"), [["unexpected-item", "repository"]]);
  assert.equal(found("is.imageStreams`import ${name}`"), [["unexpected-item", "import"]]);
  assert.equal(found("is.manifests`stream ${name} from nginx`"), [["missing-tag", "nginx"]]);
  assert.equal(found("is.imageStreamImports`import a repository ${b} repository ${c}`"), [
    ["second-repository", "repository"],
  ]);
  assert.equal(found("is.manifests`import a label ${key} b from ${name} reference`"), [
    ["misplaced-word", "label"],
    ["misplaced-word", "reference"],
  ]);
});

test("a mistake that depends on a hole is left to the run", () => {
  assert.equal(found("is.imageStreams`stream a from nginx${suffix}`"), []);
  assert.equal(found("is.imageStreams`stream a from nginx ${to.withName(tag)}`"), []);
  assert.equal(found("is.imageStreams`stream a from nginx to ${tag} ${policy}`"), []);
  assert.equal(found("is.imageStreams`stream a each ${policy} from ${specs} scheduled`"), []);
  assert.equal(found("is.imageStreams`stream a from nginx:1 kind ${kind}`"), []);
});

test.run();
