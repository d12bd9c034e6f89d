import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkDocument, ImportSpecError, importSpec, parseFile } from "../../src/index.js";

const codesOf = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

test("a file of specs holds specs", () => {
  const { is, specs, manifests, diagnostics } = parseFile("from a:1\nfrom b:2 local");
  assert.is(is, "specs");
  assert.equal(specs, [importSpec("from a:1"), importSpec("from b:2 local")]);
  assert.equal(manifests, []);
  assert.equal(diagnostics, []);
  assert.is(parseFile("# nothing").is, "specs");
});

test("a file with a stream is a document, whose manifests are of the kind that is asked for", () => {
  const text = "stream web\n  from a:1";
  assert.is(parseFile(text).is, "document");
  assert.is(parseFile(text).manifests[0]?.manifest.kind, "ImageStreamImport");
  assert.is(parseFile(text, "ImageStream").manifests[0]?.manifest.kind, "ImageStream");
  assert.equal(parseFile(text).specs, []);
});

test("a kind makes every file a document", () => {
  assert.equal(codesOf(parseFile("from a:1", "ImageStream").diagnostics), ["missing-stream"]);
});

test("a mistake of the text or of its manifests leaves neither specs nor manifests", () => {
  for (const text of ["from a:1 schedled", "stream web tag a"]) {
    const { specs, manifests, diagnostics } = parseFile(text);
    assert.equal([specs.length, manifests.length, diagnostics.length], [0, 0, 1], text);
  }
});

test("an item that only a document can hold is outside any stream, whoever asks", () => {
  for (const text of ["tag a", "repository r/x", "from a:1 tag b"]) {
    assert.equal(codesOf(parseFile(text).diagnostics), ["missing-stream"], text);
    assert.equal(codesOf(checkDocument(text)), ["missing-stream"], text);
  }
});

test("the range of a path is that of the field or of the nearest field around it", () => {
  const text = "stream web from a:1 to b";
  const [located] = parseFile(text).manifests;
  const said = (path: readonly (string | number)[]) => {
    const { start, end } = located?.rangeOf(path) ?? {};
    return text.slice(start, end);
  };
  assert.is(said(["spec", "images", 0, "to", "name"]), "to b");
  assert.is(said(["spec", "images", 0, "importPolicy", "scheduled"]), "from a:1 to b");
  assert.is(said(["spec", "import"]), "stream web");
});

test("other arguments are mistakes of the call", () => {
  for (const call of [() => parseFile(1 as never), () => parseFile("", "imagestream" as never)])
    assert.throws(call, (error: unknown) => error instanceof ImportSpecError && error.code === "wrong-call");
});

test.run();
