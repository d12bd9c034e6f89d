import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, imageStreamImports, imageStreams, importPolicy } from "../../src/index.js";
import { refused as refusals } from "../support/refused.js";

/** The codes of a refused call, each with the text at its range. */
const refused = (call: () => unknown, text = "") => refusals(call, text).map(({ code, at }) => [code, at]);

const apiVersion = "image.openshift.io/v1";

test("an ImageStream with every field, in the order of the API", () => {
  const [stream] = imageStreams`
    stream web namespace shop label app web label tier "" annotation a "b c" lookupLocal dockerImageRepository r/web
      from quay.io/org/app:1.4 to stable scheduled insecure false local preserveOriginal reference annotation k v
      from ImageStreamTag base:8 namespace shared
      tag bare annotation k v`;
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
        { name: "8", from: { kind: "ImageStreamTag", namespace: "shared", name: "base:8" } },
        { name: "bare", annotations: { k: "v" } },
        {
          name: "stable",
          annotations: { k: "v" },
          from: { kind: "DockerImage", name: "quay.io/org/app:1.4" },
          reference: true,
          importPolicy: { insecure: false, scheduled: true, importMode: "PreserveOriginal" },
          referencePolicy: { type: "Local" },
        },
      ],
    },
  };
  assert.is(JSON.stringify(stream), JSON.stringify(expected));
});

test("an ImageStreamImport with every field, in the order of the API", () => {
  const [first, second] = imageStreamImports`
    stream web namespace shop
      from quay.io/org/app:1.4 includeManifest to stable
      repository quay.io/org/app insecure includeManifest
      from quay.io/org/app:1.3
    stream look import false from a/b:1`;
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
  };
  assert.is(JSON.stringify(first), JSON.stringify(expected));
  assert.equal(second?.spec, { import: false, images: [{ from: docker("a/b:1") }] });
});

test("the name of a tag is its `to`, else the tag of its reference", () => {
  const nameOf = (image: string) => imageStreams(`stream web from ${image}`)[0]?.spec.tags?.[0]?.name;
  assert.is(nameOf("a/b:1 to 2"), "2");
  assert.is(nameOf('a/b:1 to ""'), "");
  assert.is(nameOf("localhost:5000/b:1"), "1");
  assert.is(nameOf("ImageStreamTag b:1"), "1");
  for (const image of [
    "a/b",
    "localhost:5000/b",
    "a/B:1",
    "ImageStreamTag b",
    "ImageStreamImage b@sha256:1",
  ]) {
    const text = `stream web from ${image}`;
    const reference = image.slice(image.lastIndexOf(" ") + 1);
    assert.equal(
      refused(() => imageStreams(text), text),
      [["missing-tag", reference]],
      image,
    );
  }
});

test("tags are sorted by name, and equal names stay in their order", () => {
  const [stream] = imageStreams`stream web tag b from x:2 to a tag "10" tag "9" from x:1 to a`;
  assert.equal(
    stream?.spec.tags?.map(({ name, from }) => `${name} ${from?.name ?? ""}`),
    ["10 ", "9 ", "a x:2", "a x:1", "b "],
  );
});

test("an empty document and a stream without items", () => {
  assert.equal(imageStreams(""), []);
  assert.equal(imageStreams`# nothing`, []);
  assert.equal(imageStreams`stream web`, [
    { apiVersion, kind: "ImageStream", metadata: { name: "web" }, spec: {} },
  ]);
  assert.equal(imageStreamImports`stream web`[0]?.spec, { import: true });
});

test("holes of every type", () => {
  const [name, key, on] = ["web", "app.kubernetes.io/name", true];
  const [stream] = imageStreams`
    stream ${name} label ${key} ${name}-1 lookupLocal ${false} annotation a ${2}
      from quay.io/org/${name}:${7} scheduled ${on} ${clauses`local`} reference ${on} annotation ${key} x
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
        reference: true,
        importPolicy: { scheduled: true },
        referencePolicy: { type: "Local" },
      },
      { name: "a b" },
    ],
  });
  const whole = importPolicy.withImportMode("Legacy");
  const [request] = imageStreamImports`stream ${"w"} repository ${"r/x"} ${whole} from ${"a/b:1"} ${whole}`;
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
    [() => imageStreamImports`stream web repository r ${clauses`to x`}`, "unknown-field"],
  ];
  for (const [call, code] of calls)
    assert.equal(
      refused(call).map(([each]) => each),
      [code],
      String(call),
    );
});

test("a field or item that a kind cannot hold is refused", () => {
  const cases: [target: (text: string) => unknown, clauses: string, said: string][] = [
    [imageStreams, "stream web import", "import"],
    [imageStreams, "stream web repository r/web", "repository"],
    [imageStreams, "stream web from a/b:1 includeManifest false", "includeManifest false"],
    [imageStreamImports, "stream web lookupLocal", "lookupLocal"],
    [imageStreamImports, "stream web dockerImageRepository r/x", "dockerImageRepository r/x"],
    [imageStreamImports, "stream web tag x", "tag"],
    [imageStreamImports, "stream web from a/b:1 reference", "reference"],
    [imageStreamImports, "stream web from a/b:1 annotation a b annotation c d", "annotation a b"],
  ];
  for (const [target, text, said] of cases) {
    assert.equal(
      refused(() => target(text), text),
      [["not-carried", said]],
      text,
    );
  }
  const two: string = "stream web repository r/a repository r/b";
  assert.equal(
    refused(() => imageStreamImports(two), two),
    [["second-repository", "repository"]],
  );
});

test("a clause or item outside any stream is refused", () => {
  const text: string = "from a/b:1 stream web";
  assert.equal(
    refused(() => imageStreams(text), text),
    [["missing-stream", "from"]],
  );
  const bare: string = "scheduled stream web";
  assert.equal(
    refused(() => imageStreams(bare), bare),
    [["missing-stream", "scheduled"]],
  );
  assert.equal(
    refused(() => imageStreams`${{}} stream web`, "${1} stream web"),
    [["missing-stream", "${1}"]],
  );
});

test.run();
