import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnose } from "../../src/embedded/diagnose.js";
import { hostRange } from "../../src/embedded/hostText.js";
import { sitesOf } from "./sitesOf.js";

/** The codes of what is wrong with the tags of a file, each with what stands in its place. */
const found = (expression: string) => {
  const file = `import * as is from "importspec"; ${expression};`;
  return sitesOf(file).flatMap(({ called, text }) =>
    diagnose(called, text).diagnostics.map(({ code, range }) => {
      const { start, end } = hostRange(text, range);
      return [code, file.slice(start, end)];
    }),
  );
};

test("a mistake is found where it stands", () => {
  assert.equal(found("is.importSpec`from a:${tag} \\x73chedled local`"), [["unknown-word", "\\x73chedled"]]);
  assert.equal(found("is.importSpec('from a scheduled scheduled')"), [["duplicate-field", "scheduled"]]);
  assert.equal(found("is.importSpec``"), [["missing-from", ""]]);
  assert.equal(found("is.importSpec`from nginx scheduled ${yes}`"), []);
});

test("what a manifest cannot hold is found, whatever fills the holes", () => {
  assert.equal(found("is.imageStreams`stream a repository ${name}`"), [["not-carried", "repository"]]);
  assert.equal(found("is.imageStreams`stream ${name} from nginx`"), [["missing-tag", "nginx"]]);
  assert.equal(found("is.imageStreamImports`stream a label ${key} b from ${name} reference`"), [
    ["not-carried", "reference"],
  ]);
});

test("what hangs on a hole is left to the run", () => {
  assert.equal(found("is.imageStreams`stream a from nginx${suffix}`"), []);
  assert.equal(found("is.imageStreams`stream a from nginx ${to.withName(tag)}`"), []);
  assert.equal(found("is.imageStreams`stream a from nginx to ${tag} ${policy}`"), []);
});

test.run();
