import { test } from "uvu";
import * as assert from "uvu/assert";
import { jsonnetTexts } from "../../../src/embedded/jsonnet/jsonnetTexts.js";

const textsIn = (file: string) =>
  [...jsonnetTexts(`local lib = import 'importspec/lib.libsonnet'; ${file}`)].map(({ called, string }) => [
    called.name,
    string.text,
  ]);

test("the functions of the library are found, as members and as names", () => {
  assert.equal(textsIn("lib.importSpec('from a') + manifests(|||\n  stream a\n|||)"), [
    ["importSpec", "from a"],
    ["manifests", "stream a\n"],
  ]);
  assert.equal(textsIn('lib.imageStreams /* a */ (\n  @"stream a" // b\n)'), [["imageStreams", "stream a"]]);
});

test("an argument that is more than a string is none", () => {
  assert.equal(textsIn("lib.importSpec('from %s' % x) + lib.clauses('a' + 'b') + lib.clauses(x)"), []);
});

test("other functions, and strings and comments with calls in them, are none", () => {
  assert.equal(textsIn(`f('from a') + "importSpec('from a')" // importSpec('from a')`), []);
});

test("a file that does not name importspec has none", () => {
  assert.equal([...jsonnetTexts("importSpec('from a')")], []);
});

test.run();
