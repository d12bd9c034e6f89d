import { test } from "uvu";
import * as assert from "uvu/assert";
import { mapInJsonnet } from "./sources.js";

type Name = "imageStreams" | "imageStreamImports" | "manifests";

/** Compiles documents: each to its mistakes, else its late ones, else the manifests. */
const compile = (name: Name, texts: readonly string[]) =>
  mapInJsonnet<unknown>(
    `function(text)
      local scanned = scanner.scan(text);
      local source = items.sourceOf(clauses.clausesOf(scanned.tokens, scanned.values));
      local compiled = documents.${name}(source, std.length(scanned.tokens));
      local print(mistakes) = [mistake.code + ':' + mistake.token for mistake in mistakes];
      if std.length(compiled.mistakes) > 0 then print(compiled.mistakes)
      else if std.length(compiled.lateMistakes) > 0 then { late: print(compiled.lateMistakes) }
      else compiled.value`,
    texts,
  );

async function assertCompiles(name: Name, cases: Readonly<Record<string, unknown>>): Promise<void> {
  const found = await compile(name, Object.keys(cases));
  for (const [index, [text, expected]] of Object.entries(cases).entries())
    assert.equal(found[index], expected, text);
}

const apiVersion = "image.openshift.io/v1";
const image = (name: string) => ({ from: { kind: "DockerImage", name } });
const stream = (name: string, ...tags: object[]) => ({
  apiVersion,
  kind: "ImageStream",
  metadata: { name },
  spec: tags.length > 0 ? { tags } : {},
});
const importOf = (name: string, spec: object) => ({
  apiVersion,
  kind: "ImageStreamImport",
  metadata: { name },
  spec: { import: true, ...spec },
  status: {},
});

test("a stream is an ImageStream with its tags sorted by code points", () =>
  assertCompiles("imageStreams", {
    "": [],
    "stream s": [stream("s")],
    "stream s from b:2 to z tag y from a:1": [
      stream("s", { name: "1", ...image("a:1") }, { name: "y" }, { name: "z", ...image("b:2") }),
    ],
    'stream s tag 1.9 tag 1.10 tag b tag B tag "" tag "true"': [
      stream("s", ...["", "1.10", "1.9", "B", "b", "true"].map((name) => ({ name }))),
    ],
    // U+FF61 is before U+1F600, though not in UTF-16.
    "stream s tag 😀 tag ｡": [stream("s", { name: "｡" }, { name: "😀" })],
    "stream s lookupLocal false stream t": [
      { ...stream("s"), spec: { lookupPolicy: { local: false } } },
      stream("t"),
    ],
  }));

test("an import is an ImageStreamImport with its images, one repository and an empty status", () =>
  assertCompiles("imageStreamImports", {
    "import s from b:2 to z repository a from a:1 import t namespace n dryRun": [
      importOf("s", {
        repository: image("a"),
        images: [{ ...image("b:2"), to: { name: "z" } }, image("a:1")],
      }),
      { ...importOf("t", { import: false }), metadata: { name: "t", namespace: "n" } },
    ],
  }));

test("a document has streams and imports in its order", () =>
  assertCompiles("manifests", {
    "": [],
    "import a from b:1 to x stream a from b:1 to x": [
      importOf("a", { images: [{ ...image("b:1"), to: { name: "x" } }] }),
      stream("a", { name: "x", ...image("b:1") }),
    ],
  }));

const scheduled = { importPolicy: { scheduled: true } };

test("only items that are imported take an import policy from each", () =>
  assertCompiles("manifests", {
    "stream s each scheduled local from a:1 from ImageStreamTag b to c tag d from e:2 reference from f:3 reference false":
      [
        stream(
          "s",
          { name: "1", ...image("a:1"), ...scheduled, referencePolicy: { type: "Local" } },
          { name: "2", ...image("e:2"), reference: true, referencePolicy: { type: "Local" } },
          { name: "3", ...image("f:3"), ...scheduled, referencePolicy: { type: "Local" } },
          {
            name: "c",
            from: { kind: "ImageStreamTag", name: "b" },
            referencePolicy: { type: "Local" },
          },
          { name: "d", referencePolicy: { type: "Local" } },
        ),
      ],
    'stream s each scheduled from a kind Pod to b from a kind DockerImage to c from a reference "${{R}}" to d from a kind "${KIND}" to e':
      [
        stream(
          "s",
          { name: "b", from: { kind: "Pod", name: "a" } },
          { name: "c", ...image("a"), ...scheduled },
          { name: "d", ...image("a"), ...scheduled, reference: "${{R}}" },
          { name: "e", from: { kind: "${KIND}", name: "a" } },
        ),
      ],
    "import s each scheduled includeManifest repository a kind Pod from ImageStreamImage b": [
      importOf("s", {
        repository: { from: { kind: "Pod", name: "a" }, ...scheduled, includeManifest: true },
        images: [{ from: { kind: "ImageStreamImage", name: "b" }, includeManifest: true }],
      }),
    ],
  }));

test("each is taken field by field, and what an item sets wins", () =>
  assertCompiles("manifests", {
    'stream s each scheduled preserveOriginal from a:1 importMode Legacy insecure "${{I}}" from a:2 scheduled false':
      [
        stream(
          "s",
          {
            name: "1",
            ...image("a:1"),
            importPolicy: { scheduled: true, importMode: "Legacy", insecure: "${{I}}" },
          },
          { name: "2", ...image("a:2"), importPolicy: { importMode: "PreserveOriginal" } },
        ),
      ],
    "stream s each annotation a 1 annotation b 2 from x:1 annotation c 3 annotation b 4 tag t": [
      stream(
        "s",
        { name: "1", ...image("x:1"), annotations: { a: "1", b: "4", c: "3" } },
        { name: "t", annotations: { a: "1", b: "2" } },
      ),
    ],
    "stream s each local stream t tag a": [stream("s"), stream("t", { name: "a" })],
  }));

test("a manifest leaves out false and the empty text where the server does, and what becomes empty", () =>
  assertCompiles("manifests", {
    'stream s from a:1 scheduled false insecure false importMode "" referencePolicy "" reference false': [
      stream("s", { name: "1", ...image("a:1") }),
    ],
    'stream s each scheduled preserveOriginal local tag t referencePolicy "" from a:1 scheduled false importMode "" source':
      [stream("s", { name: "1", ...image("a:1"), referencePolicy: { type: "Source" } }, { name: "t" })],
    'stream s from a:1 scheduled "${{S}}" annotation b "" uid "" namespace ""': [
      stream("s", {
        name: "1",
        ...image("a:1"),
        importPolicy: { scheduled: "${{S}}" },
        annotations: { b: "" },
      }),
    ],
    'stream s namespace "" dockerImageRepository "" lookupLocal false label a ""': [
      {
        ...stream("s"),
        metadata: { name: "s", labels: { a: "" } },
        spec: { lookupPolicy: { local: false } },
      },
    ],
    'import "" namespace "" from "" kind "" to ""': [
      importOf("", { images: [{ from: { kind: "", name: "" }, to: { name: "" } }] }),
    ],
    "import s each includeManifest from a:1 includeManifest false": [
      importOf("s", { images: [image("a:1")] }),
    ],
  }));

test("an item belongs to a stream or an import", () =>
  assertCompiles("manifests", {
    "from a:1": ["missing-stream:0"],
    "each local": ["missing-stream:0"],
    "to a stream s": ["missing-stream:0"],
    "tag a stream s to b": ["missing-stream:0", "misplaced-word:4"],
  }));

test("an owner has only its own items, and each once before them", () =>
  assertCompiles("manifests", {
    "stream s repository a": ["unexpected-item:2"],
    "import s tag a": ["unexpected-item:2"],
    "stream s from a:1 each local": ["unexpected-item:4"],
    "stream s each local each source": ["unexpected-item:4"],
    // The clauses of an item that is not allowed are not looked at.
    "stream s tag a each to b": ["unexpected-item:4"],
    "stream s each local tag a stream t each local": [
      stream("s", { name: "a", referencePolicy: { type: "Local" } }),
      stream("t"),
    ],
    "stream s local each to b tag a kind c": ["misplaced-word:2", "misplaced-word:4", "misplaced-word:8"],
    "import s label a b from c reference": ["misplaced-word:2", "misplaced-word:7"],
    "stream s each scheduled scheduled": ["duplicate-field:4"],
  }));

test("a function refuses the first owner of the other kind that has a name", async () => {
  await assertCompiles("imageStreams", {
    "import a": ["unexpected-item:0"],
    "stream a import b import c": ["unexpected-item:2"],
    // An owner without a name lacks its value, which is a mistake in the order of tokens.
    "import import a": ["unexpected-item:1"],
    "stream a import false import b": ["unexpected-item:4"],
  });
  await assertCompiles("imageStreamImports", {
    "stream a": ["unexpected-item:0"],
    "import a stream b stream c": ["unexpected-item:2"],
  });
});

test("what a manifest cannot hold is a late mistake", () =>
  assertCompiles("manifests", {
    "stream s from a": { late: ["missing-tag:3"] },
    "stream s from ImageStreamTag a": { late: ["missing-tag:4"] },
    "stream s from quay.io/o/a@sha256:0 from b to c": { late: ["missing-tag:3"] },
    "stream s each local from a from b:1 from c": { late: ["missing-tag:5", "missing-tag:9"] },
    "import s repository a repository b repository c": {
      late: ["second-repository:4", "second-repository:6"],
    },
    "import s from a": [importOf("s", { images: [image("a")] })],
  }));

test.run();
