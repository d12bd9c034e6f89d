import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, imageStreamImports, imageStreams, importSpec, manifests } from "../../src/index.js";
import type { PackedText } from "../../src/runtime/packed.js";
import * as runtime from "../../src/runtime.js";
import { type Outcome, outcomeOf } from "../support/refused.js";
import { isDeep, runs } from "../support/runs.js";
import { templateOf } from "../support/templateOf.js";
import { packTemplate, type RuntimeFunction, runtimeFunctions } from "./packing.js";

type Tag = (template: TemplateStringsArray, ...holes: readonly unknown[]) => unknown;
const tags = { importSpec, clauses, imageStreams, imageStreamImports, manifests };

/** Marks for a hole that takes a value and for one that takes an object, in a text that is not yet a template. */
const [hole, objectHole] = ["¹", "²"];

const value = fc.constantFrom("a", "b", "nginx:1", '"b c"', hole, hole, `x${hole}`, `"${hole} y${hole}"`);
const phrase = (words: readonly string[], ...values: fc.Arbitrary<string>[]) =>
  fc.tuple(fc.constantFrom(...words), ...values).map((parts) => parts.join(" "));
const flag = phrase(["scheduled", "insecure"], fc.constantFrom("", "false", `"\${{X}}"`, hole));
const policy = fc.oneof(
  flag,
  phrase(["local", "legacy", objectHole, objectHole]),
  phrase(["importMode", "referencePolicy"], value),
);
const ofImage = fc.oneof(policy, policy, phrase(["to", "namespace", "kind"], value));
const lines = fc.constantFrom(`\n| a ${hole} \n|${hole}\n`, "\n|\n| b\n");
const annotation = phrase(["annotation"], value, fc.oneof(value, lines));
const ofStream = fc.oneof(
  phrase(["label"], value, value),
  annotation,
  phrase([objectHole, "lookupLocal"]),
  phrase(["namespace"], value),
);
const ofImport = fc.oneof(phrase(["dryRun", objectHole]), phrase(["namespace"], value));

const clausesOf = (first: fc.Arbitrary<string>, clause: fc.Arbitrary<string>) =>
  fc.tuple(first, fc.array(clause, { maxLength: 3 })).map(([item, clauses]) => [item, ...clauses].join(" "));
const image = clausesOf(
  fc.oneof(phrase(["from", "from ImageStreamTag"], value), phrase(["from"], fc.constant(objectHole))),
  ofImage,
);
const tag = clausesOf(phrase(["tag"], value), fc.oneof(policy, annotation));
const repository = clausesOf(phrase(["repository"], value), ofImage);

/** A stream or import with an `each` or without, and some items. */
const owner = (word: string, clause: fc.Arbitrary<string>, ...items: fc.Arbitrary<string>[]) =>
  fc
    .tuple(
      clausesOf(phrase([word], value), clause),
      fc.oneof(fc.constant(""), clausesOf(fc.constant("each"), policy)),
      fc.array(fc.oneof(image, image, ...items), { maxLength: 2 }),
    )
    .map(([first, each, all]) => [first, each, ...all].join("\n"));
const stream = owner("stream", ofStream, tag);
const streamImport = owner("import", ofImport, repository);
const documentOf = (...owners: fc.Arbitrary<string>[]) =>
  fc.array(fc.oneof(...owners), { maxLength: 2 }).map((all) => all.join("\n"));

const text = fc.oneof(
  fc.tuple(fc.constant("importSpec"), clausesOf(phrase(["from"], value), ofImage)),
  fc.tuple(fc.constant("clauses"), clausesOf(ofImage, ofImage)),
  fc.tuple(fc.constant("imageStreams"), documentOf(stream)),
  fc.tuple(fc.constant("imageStreamImports"), documentOf(streamImport)),
  fc.tuple(fc.constant("manifests"), documentOf(stream, streamImport)),
) as fc.Arbitrary<[name: keyof typeof tags, text: string]>;

const specs = [
  { from: { kind: "DockerImage", name: "a:1" }, importPolicy: { scheduled: true } },
  { from: { kind: "ImageStreamTag", name: "b:2" }, to: { name: "t" } },
];
const texts = fc.constantFrom<unknown>("a", "b:2", "", "\ud800", 7, `\${{X}}`);
const objects = fc.constantFrom<unknown>(
  { to: { name: "t" } },
  { from: { kind: "ImageStreamTag" }, importPolicy: { scheduled: true } },
  { importPolicy: { insecure: 1 } },
  { importPolicy: { schedule: true } },
  { metadata: { labels: { a: "1", b: "2" }, namespace: "n" } },
  { metadata: { labels: { a: 1 } } },
  { importPolicy: { scheduled: true }, includeManifest: true },
  { spec: { lookupPolicy: { local: true } }, reference: true },
  { spec: { import: false } },
  ...[specs, specs[0], [specs[0]], [], [specs[1], "a"]],
);
const others = fc.constantFrom<unknown>(true, false, 1.5, null, undefined, []);
const mostly = (likely: fc.Arbitrary<unknown>) =>
  fc.array(fc.oneof({ weight: 12, arbitrary: likely }, texts, objects, others), {
    minLength: 40,
    maxLength: 40,
  });

/** Returns the outcome of a call. A value is JSON, so that the order of its fields counts. */
const outcome = (call: () => unknown): Outcome => outcomeOf(() => JSON.stringify(call()));

test("law: the runtime returns or throws what the tag does; what fails the build, the tag throws for any holes", () => {
  const met = new Map<string, number>();
  const meet = (name: string, what: string) =>
    met.set(`${name} ${what}`, (met.get(`${name} ${what}`) ?? 0) + 1);
  fc.assert(
    fc.property(text, mostly(texts), mostly(objects), ([name, written], values, clauseValues) => {
      const marks = written.match(/[¹²]/g) ?? [];
      const holes = marks.map((mark, index) => (mark === hole ? values : clauseValues)[index]);
      const template = templateOf(...written.split(/[¹²]/));
      const expected = outcome(() => (tags[name] as Tag)(template, ...holes));
      const packed = packTemplate(name, template);
      if (packed === undefined) {
        assert.ok("error" in expected, JSON.stringify([name, written, holes]));
        meet(name, "fails the build");
        return;
      }
      assert.equal(
        outcome(() => (runtimeFunctions[name] as RuntimeFunction)(packed)(...holes)),
        expected,
      );
      meet(name, "error" in expected ? expected.error.code : "returns");
    }),
    {
      numRuns: runs(15_000),
      // Too rare in random documents.
      examples: [
        [
          ["imageStreams", "stream s from ² scheduled"],
          [],
          [[{ from: { name: "a:1" }, importPolicy: { scheduled: true } }]],
        ],
        [["manifests", "stream s from a:1 ²"], [], [{ includeManifest: true }]],
      ],
    },
  );
  if (!isDeep) return;
  for (const name of Object.keys(tags))
    for (const what of ["returns", "fails the build", "wrong-hole", "duplicate-field", "wrong-field"])
      assert.ok((met.get(`${name} ${what}`) ?? 0) > 0, `${name} ${what}`);
  assert.ok((met.get("imageStreams missing-tag") ?? 0) > 0);
  assert.ok((met.get("manifests unknown-field") ?? 0) > 0);
});

test("each call returns a new object", () => {
  const run = runtime.importSpec(packTemplate("importSpec", templateOf("from ", "")) as PackedText);
  assert.equal(run("a"), { from: { kind: "DockerImage", name: "a" } });
  assert.is.not(run("a"), run("a"));
});

test.run();
