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

test("a field that the manifest cannot hold is a mistake whatever fills the holes", () => {
  assert.equal(found("is.imageStreams`stream a repository ${name}`"), [["not-carried", "repository"]]);
  assert.equal(found("is.imageStreams`stream ${name} from nginx`"), [["missing-tag", "nginx"]]);
  assert.equal(found("is.imageStreamImports`stream a label ${key} b from ${name} reference`"), [
    ["not-carried", "reference"],
  ]);
});

test("a mistake that depends on a hole is left to the run", () => {
  assert.equal(found("is.imageStreams`stream a from nginx${suffix}`"), []);
  assert.equal(found("is.imageStreams`stream a from nginx ${to.withName(tag)}`"), []);
  assert.equal(found("is.imageStreams`stream a from nginx to ${tag} ${policy}`"), []);
});

test.run();
