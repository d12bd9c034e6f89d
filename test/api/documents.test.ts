import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, imageStreamImports, imageStreams, importPolicy, manifests } from "../../src/index.js";
import { refused as refusals } from "../support/refused.js";

/** The codes of a refused call, each with the text at its range. */
const refused = (call: () => unknown, text = "") => refusals(call, text).map(({ code, at }) => [code, at]);

const apiVersion = "image.openshift.io/v1";

test("an ImageStream with every field, in the order of the API", () => {
  const [stream] = imageStreams`
    stream web namespace shop label app web label tier "" annotation a "b c" lookupLocal dockerImageRepository r/web
      from quay.io/org/app:1.4 to stable scheduled insecure "\${{I}}" local preserveOriginal reference annotation k v
      from ImageStreamTag base:8 namespace shared uid u apiVersion v1 resourceVersion 2 fieldPath f
      tag bare annotation k
        | v
        |`;
  const expected = {
    apiVersion,
    kind: "ImageStream",
    metadata: {
      name: "web",
      namespace: "shop",
      labels: { app: "web", tier: "" },
      annotations: { a: "b c" },
    },
    spec: {
      lookupPolicy: { local: true },
      dockerImageRepository: "r/web",
      tags: [
        {
          name: "8",
          from: {
            kind: "ImageStreamTag",
            namespace: "shared",
            name: "base:8",
            uid: "u",
            apiVersion: "v1",
            resourceVersion: "2",
            fieldPath: "f",
          },
        },
        { name: "bare", annotations: { k: "v\n" } },
        {
          name: "stable",
          annotations: { k: "v" },
          from: { kind: "DockerImage", name: "quay.io/org/app:1.4" },
          reference: true,
          importPolicy: { insecure: `\${{I}}`, scheduled: true, importMode: "PreserveOriginal" },
          referencePolicy: { type: "Local" },
        },
      ],
    },
  };
  assert.is(JSON.stringify(stream), JSON.stringify(expected));
});

test("an ImageStreamImport with every field, in the order of the API", () => {
  const [first, second] = imageStreamImports`
    import web namespace shop
      from quay.io/org/app:1.4 includeManifest to stable
      repository quay.io/org/app insecure includeManifest
      from quay.io/org/app:1.3
    import look dryRun from a/b:1`;
  const docker = (name: string) => ({ kind: "DockerImage", name });
  const expected = {
    apiVersion,
    kind: "ImageStreamImport",
    metadata: { name: "web", namespace: "shop" },
    spec: {
      import: true,
      repository: {
        from: docker("quay.io/org/app"),
        importPolicy: { insecure: true },
        includeManifest: true,
      },
      images: [
        { from: docker("quay.io/org/app:1.4"), to: { name: "stable" }, includeManifest: true },
        { from: docker("quay.io/org/app:1.3") },
      ],
    },
    status: {},
  };
  assert.is(JSON.stringify(first), JSON.stringify(expected));
  assert.equal(second?.spec, { import: false, images: [{ from: docker("a/b:1") }] });
});

test("manifests returns those of both kinds in the order of the text, each as the function of its kind does", () => {
  const text = "import a from b:1 to x\nstream a from b:1 to x\nimport c dryRun";
  const [first, second, third] = manifests(text);
  assert.equal([first, third], imageStreamImports("import a from b:1 to x import c dryRun"));
  assert.equal([second], imageStreams("stream a from b:1 to x"));
  assert.equal(manifests(""), []);
});

test("the name of a tag is its `to`, else the tag of its reference", () => {
  const nameOf = (image: string) => imageStreams(`stream web from ${image}`)[0]?.spec.tags?.[0]?.name;
  assert.is(nameOf("a/b:1 to 2"), "2");
  assert.is(nameOf('a/b:1 to ""'), "");
  assert.is(nameOf("localhost:5000/b:1"), "1");
  assert.is(nameOf("ImageStreamTag b:1"), "1");
  assert.is(nameOf("b:1 kind ImageStreamTag"), "1");
  for (const image of [
    "a/b",
    "localhost:5000/b",
    "a/B:1",
    "ImageStreamTag b",
    "ImageStreamImage b@sha256:1",
    'b:1 kind "${KIND}"',
  ]) {
    const text = `stream web from ${image}`;
    const reference = /^(?:ImageStream\w+ )?(\S+)/.exec(image)?.[1];
    assert.equal(
      refused(() => imageStreams(text), text),
      [["missing-tag", reference]],
      image,
    );
  }
});

test("an empty document and a stream or import without items", () => {
  assert.equal(imageStreams(""), []);
  assert.equal(imageStreams`# nothing`, []);
  assert.equal(imageStreams`stream web`, [
    { apiVersion, kind: "ImageStream", metadata: { name: "web" }, spec: {} },
  ]);
  assert.equal(imageStreamImports`import web`[0]?.spec, { import: true });
});

test("holes of every type", () => {
  const [name, key, on] = ["web", "app.kubernetes.io/name", true];
  const [stream] = imageStreams`
    stream ${name} label ${key} ${name}-1 lookupLocal ${false} annotation a ${2}
      each insecure ${on}
      from quay.io/org/${name}:${7} scheduled ${on} ${clauses`local`} reference ${!on} annotation ${key} x
      tag ${"a b"}`;
  assert.equal(stream?.metadata, {
    name: "web",
    labels: { "app.kubernetes.io/name": "web-1" },
    annotations: { a: "2" },
  });
  assert.equal(stream?.spec, {
    lookupPolicy: { local: false },
    tags: [
      {
        name: "7",
        annotations: { "app.kubernetes.io/name": "x" },
        from: { kind: "DockerImage", name: "quay.io/org/web:7" },
        importPolicy: { insecure: true, scheduled: true },
        referencePolicy: { type: "Local" },
      },
      { name: "a b" },
    ],
  });
  const whole = importPolicy.withImportMode("Legacy");
  const [request] = imageStreamImports`import ${"w"} repository ${"r/x"} ${whole} from ${"a/b:1"} ${whole}`;
  assert.equal(request?.spec.repository?.importPolicy, { importMode: "Legacy" });
  assert.equal(request?.spec.images?.[0]?.importPolicy, { importMode: "Legacy" });
});

test("a hole never becomes syntax, and one that does not fit is refused", () => {
  assert.is(imageStreams`stream ${"web from x:1"}`[0]?.metadata.name, "web from x:1");
  const calls: [() => unknown, string][] = [
    [() => imageStreams`stream ${true}`, "wrong-hole"],
    [() => imageStreams`stream web label a ${1.5}`, "wrong-hole"],
    [() => imageStreams`stream web lookupLocal ${"true"}`, "wrong-hole"],
    [() => imageStreams`stream web ${"namespace x"}`, "wrong-hole"],
    [() => imageStreams`stream web label ${"a"} x label ${"a"} y`, "duplicate-field"],
    [() => imageStreams`stream web from x:1 local ${clauses`local`}`, "duplicate-field"],
    [() => imageStreamImports`import web repository r ${clauses`to x`}`, "unknown-field"],
    [() => manifests`import ${"false"} ${"dryRun"}`, "wrong-hole"],
  ];
  for (const [call, code] of calls)
    assert.equal(
      refused(call).map(([each]) => each),
      [code],
      String(call),
    );
});

test("each of the functions of one kind refuses the other's items, and names manifests", () => {
  const streams: string = "import b stream a from c:1 import d";
  const [refusal, ...others] = refusals(() => imageStreams(streams), streams);
  assert.equal(
    [refusal?.code, refusal?.at, refusal?.message, refusal?.hint],
    [
      "unexpected-item",
      "import",
      "'import' is not allowed here: expected streams only",
      "Use 'manifests' for a document that has imports.",
    ],
  );
  assert.equal(others, []);
  const imports: string = "stream a from c:1";
  assert.is(
    refusals(() => imageStreamImports(imports))[0]?.hint,
    "Use 'manifests' for a document that has streams.",
  );
});

test("a word or item of another kind is refused", () => {
  const cases: readonly [text: string, code: string, at: string][] = [
    ["stream web repository r/web", "unexpected-item", "repository"],
    ["stream web dryRun", "misplaced-word", "dryRun"],
    ["stream web from a/b:1 includeManifest false", "misplaced-word", "includeManifest"],
    ["import web lookupLocal", "misplaced-word", "lookupLocal"],
    ["import web dockerImageRepository r/x", "misplaced-word", "dockerImageRepository"],
    ["import web label a b", "misplaced-word", "label"],
    ["import web tag x", "unexpected-item", "tag"],
    ["import web from a/b:1 reference", "misplaced-word", "reference"],
    ["import web from a/b:1 annotation a b", "misplaced-word", "annotation"],
    ["import web dryRun false", "unexpected-value", "false"],
    ["import web repository r/a repository r/b", "second-repository", "repository"],
    ["stream web import false from a:1", "missing-value", "import"],
  ];
  for (const [text, code, at] of cases)
    assert.equal(
      refused(() => manifests(text), text),
      [[code, at]],
      text,
    );
});

test("a clause or item outside any stream or import is refused", () => {
  const text: string = "from a/b:1 stream web";
  for (const call of [imageStreams, manifests])
    assert.equal(
      refused(() => call(text), text),
      [["missing-stream", "from"]],
    );
  const bare: string = "scheduled import web";
  assert.equal(
    refused(() => imageStreamImports(bare), bare),
    [["missing-stream", "scheduled"]],
  );
  assert.equal(
    refused(() => imageStreams`${{}} stream web`, "${1} stream web"),
    [["missing-stream", "${1}"]],
  );
});

test.run();
