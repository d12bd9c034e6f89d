import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  clauses,
  imageStream,
  imageStreamImports,
  imageStreams,
  importSpec,
  manifests,
  type StreamImage,
} from "../../src/index.js";
import { refused as refusals } from "../support/refused.js";

/** A value that the types refuse. */
const untyped = (value: unknown) => value as StreamImage;

const said = (call: () => unknown) => refusals(call).map(({ code, message }) => `${code}: ${message}`);

const [first, second] = [importSpec`from x:1 scheduled`, importSpec`from ImageStreamTag y:2`];

test("a hole alone after the from of a document passes a spec, or specs in an array", () => {
  assert.equal(imageStreams`stream web from ${first}`, imageStreams("stream web from x:1 scheduled"));
  assert.equal(
    manifests`stream web each local from ${[first, second]} import b from ${[first]} from ${"z"}`,
    manifests(
      "stream web each local from x:1 scheduled from ImageStreamTag y:2 import b from x:1 scheduled from z",
    ),
  );
  assert.equal(imageStreams`stream web from ${[]} to x tag t`, imageStreams("stream web tag t"));
  const image: StreamImage = { ...first, reference: true, annotations: { a: "b" } };
  assert.equal(
    imageStreams`stream web from ${image}`,
    imageStreams("stream web from x:1 scheduled reference annotation a b"),
  );
});

test("the clauses after it are set for each of its specs", () => {
  assert.equal(
    imageStreams`stream web from ${[first, second]} local ${clauses`insecure`} annotation ${"a"} ${"b"}`,
    imageStreams(
      "stream web from x:1 scheduled local insecure annotation a b from ImageStreamTag y:2 local insecure annotation a b",
    ),
  );
  const annotated = { ...first, annotations: { c: "d" } };
  assert.equal(
    imageStreams`stream web from ${[annotated, second]} annotation a b`[0]?.spec.tags?.map(
      ({ annotations }) => annotations,
    ),
    [{ a: "b", c: "d" }, { a: "b" }],
  );
});

test("a field that both the text and a spec set is a duplicate, which is told once", () => {
  const twice = (field: string) => [`duplicate-field: ${field} is set twice`];
  assert.equal(
    said(() => imageStreams`stream web from ${[first, first]} scheduled`),
    twice("importPolicy.scheduled"),
  );
  assert.equal(
    said(() => imageStreams`stream web from ImageStreamTag ${[first, second]}`),
    twice("from.kind"),
  );
  assert.equal(
    said(() => imageStreams`stream web from ${first} kind Pod to ${"x"}`),
    twice("from.kind"),
  );
  assert.equal(
    said(() => imageStreams`stream web from ${second} ${{ from: { name: "z" } }}`),
    twice("from.name"),
  );
  const annotated = { ...first, annotations: { a: "d" } };
  assert.equal(
    said(() => imageStreams`stream web from ${annotated} annotation a ${"b"}`),
    twice("annotations[a]"),
  );
});

test("what a spec sets wins over each", () => {
  const tags = imageStreams`stream web each scheduled false insecure from ${[first, second]}`[0]?.spec.tags;
  assert.equal(
    tags?.map(({ importPolicy }) => importPolicy),
    [{ insecure: true, scheduled: true }, undefined],
  );
});

test("a value that is not a spec is refused by its index", () => {
  const cases: [hole: unknown, message: string][] = [
    [null, "wrong-hole: Hole 1 is null, but 'from' takes a string, an integer or specs"],
    [[first, "a"], "wrong-hole: Hole 1[1] is a string, but 'from' takes a spec"],
    [[[first]], "wrong-hole: Hole 1[0] is an array, but 'from' takes a spec"],
    [[undefined], "wrong-hole: Hole 1[0] is undefined, but 'from' takes a spec"],
    [{}, "wrong-field: Hole 1 sets 'from.name' to undefined, but it takes a string"],
    [[first, { from: {} }], "wrong-field: Hole 1[1] sets 'from.name' to undefined, but it takes a string"],
    [{ from: { name: 1 } }, "wrong-field: Hole 1 sets 'from.name' to a number, but it takes a string"],
    [{ from: "a" }, "wrong-field: Hole 1 sets 'from' to a string, but it takes an object"],
    [
      [{ ...first, includeManifest: true }],
      "unknown-field: Hole 1[0] sets 'includeManifest', which is not a field of StreamImage",
    ],
  ];
  for (const [hole, message] of cases)
    assert.equal(
      said(() => imageStreams`stream web from ${untyped(hole)} to t`),
      [message],
    );
});

test("specs are taken nowhere else", () => {
  const calls: (() => unknown)[] = [
    () => importSpec`from ${untyped(first) as never}`,
    () => imageStreams`stream web tag ${first}`,
    () => imageStreamImports`import web repository ${first}`,
    () => imageStreams`stream web from a:${untyped(first)}`,
    () => imageStreams`stream web from a to ${first}`,
  ];
  for (const call of calls)
    assert.match(
      said(call).join(),
      /^wrong-hole: Hole 1 is an object, but '\w+' takes a string or an integer$/,
    );
});

test("an owner takes an object of its own fields after its name, and each of what its items share", () => {
  const labels = imageStream.metadata.withLabels({ a: "b" });
  assert.equal(
    imageStreams`stream web ${labels} ${{ spec: { lookupPolicy: { local: false } } }} each ${clauses`local`} tag t`,
    imageStreams("stream web label a b lookupLocal false each local tag t"),
  );
  assert.equal(
    imageStreamImports`import web ${{ spec: { import: false } }}`,
    imageStreamImports("import web dryRun"),
  );
  const refused: [call: () => unknown, message: string][] = [
    [
      () => imageStreams`stream web ${clauses`scheduled`}`,
      "unknown-field: Hole 1 sets 'importPolicy', which is not a field of Stream",
    ],
    [
      () => imageStreams`stream web ${{ spec: { tags: [] } } as object}`,
      "unknown-field: Hole 1 sets 'spec.tags', which is not a field of StreamSpec",
    ],
    [
      () => imageStreamImports`import web ${{ spec: { images: [] } } as object}`,
      "unknown-field: Hole 1 sets 'spec.images', which is not a field of ImportSpec",
    ],
    [
      () => imageStreams`stream web each ${{ includeManifest: true }}`,
      "unknown-field: Hole 1 sets 'includeManifest', which is not a field of Each",
    ],
    [
      () => imageStreamImports`import web each ${{ annotations: { a: "b" } }}`,
      "unknown-field: Hole 1 sets 'annotations', which is not a field of Each",
    ],
    [
      () => imageStreams`stream web each ${first}`,
      "unknown-field: Hole 1 sets 'from', which is not a field of Each",
    ],
    [
      () => imageStreamImports`import web dryRun ${{ spec: { import: true } }}`,
      "duplicate-field: spec.import is set twice",
    ],
  ];
  for (const [call, message] of refused) assert.equal(said(call), [message]);
});

test.run();
