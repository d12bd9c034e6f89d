import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkDocument, type FileResult, ImportSpecError, importSpec, parseFile } from "../../src/index.js";

const codesOf = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

test("a file of specs holds specs", () => {
  const { is, specs, manifests, diagnostics } = parseFile("from a:1\nfrom b:2 local");
  assert.is(is, "specs");
  assert.equal(specs, [importSpec("from a:1"), importSpec("from b:2 local")]);
  assert.equal(manifests, []);
  assert.equal(diagnostics, []);
  assert.is(parseFile("# nothing").is, "specs");
});

test("a file with a stream or import is a document, whose manifests are of the kinds that it says", () => {
  const text = "stream web\n  from a:1\nimport web\n  from a:1";
  const kindsOf = ({ manifests }: FileResult) => manifests.map(({ manifest }) => manifest.kind);
  assert.equal([parseFile(text).is, parseFile(text).specs], ["document", []]);
  assert.equal(kindsOf(parseFile(text)), ["ImageStream", "ImageStreamImport"]);
  for (const kind of ["ImageStream", "ImageStreamImport"] as const)
    assert.equal(kindsOf(parseFile(text, kind)), [kind, kind]);
});

test("what a kind that is asked for cannot hold is a warning, and leaves the manifests", () => {
  const { diagnostics, manifests } = parseFile("stream web tag a from b:1 reference", "ImageStreamImport");
  assert.equal(
    diagnostics.map(({ code, severity }) => [code, severity]),
    [
      ["not-carried", "warning"],
      ["not-carried", "warning"],
    ],
  );
  assert.equal(manifests[0]?.manifest.spec, {
    import: true,
    images: [{ from: { kind: "DockerImage", name: "b:1" } }],
  });
});

test("a kind makes every file a document", () => {
  assert.equal(codesOf(parseFile("from a:1", "ImageStream").diagnostics), ["missing-stream"]);
});

test("a mistake of the text or of its manifests leaves neither specs nor manifests", () => {
  for (const text of ["from a:1 schedled", "stream web from a", "import web repository a repository b"]) {
    const { specs, manifests, diagnostics } = parseFile(text);
    assert.equal([specs.length, manifests.length, diagnostics.length], [0, 0, 1], text);
  }
});

test("an item that only a document can hold is outside any stream, whoever asks", () => {
  for (const text of ["tag a", "repository r/x", "from a:1 tag b", "each local"]) {
    assert.equal(codesOf(parseFile(text).diagnostics), ["missing-stream"], text);
    assert.equal(codesOf(checkDocument(text)), ["missing-stream"], text);
  }
});

test("the range of a path is that of the field or of the nearest field around it", () => {
  const text = "import web from a:1 to b";
  const [located] = parseFile(text).manifests;
  const said = (path: readonly (string | number)[]) => {
    const { start, end } = located?.rangeOf(path) ?? {};
    return text.slice(start, end);
  };
  assert.is(said(["spec", "images", 0, "to", "name"]), "to b");
  assert.is(said(["spec", "images", 0, "importPolicy", "scheduled"]), "from a:1 to b");
  assert.is(said(["spec", "import"]), "import web");
});

test("other arguments are mistakes of the call", () => {
  for (const call of [() => parseFile(1 as never), () => parseFile("", "imagestream" as never)])
    assert.throws(call, (error: unknown) => error instanceof ImportSpecError && error.code === "wrong-call");
});

test.run();
