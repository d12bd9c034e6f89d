import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, imageStreamImports, imageStreams, importSpec } from "../../src/index.js";
import type { PackedText } from "../../src/runtime/packed.js";
import * as runtime from "../../src/runtime.js";
import { type Outcome, outcomeOf } from "../support/refused.js";
import { isDeep, runs } from "../support/runs.js";
import { templateOf } from "../support/templateOf.js";
import { packTemplate, type RuntimeFunction, runtimeFunctions } from "./packing.js";

type Tag = (template: TemplateStringsArray, ...holes: readonly unknown[]) => unknown;
const tags = { importSpec, clauses, imageStreams, imageStreamImports };

/** Marks for a hole that takes a value and for one that takes an object, in a text that is not yet a template. */
const [hole, objectHole] = ["¹", "²"];

const value = fc.constantFrom("a", "b", "nginx:1", '"b c"', hole, hole, `x${hole}`, `"${hole} y${hole}"`);
const phrase = (words: readonly string[], ...values: fc.Arbitrary<string>[]) =>
  fc.tuple(fc.constantFrom(...words), ...values).map((parts) => parts.join(" "));
const flag = phrase(["scheduled", "insecure"], fc.constantFrom("", "false", hole));
const spec = fc.oneof(
  flag,
  phrase(["local", "legacy", objectHole, objectHole]),
  phrase(["to", "namespace", "importMode"], value),
);
const pair = phrase(["label", "annotation"], value, value);
const ofStream = fc.oneof(pair, pair, phrase([objectHole, "lookupLocal"]), phrase(["namespace"], value));

const clausesOf = (first: fc.Arbitrary<string>, clause: fc.Arbitrary<string>) =>
  fc.tuple(first, fc.array(clause, { maxLength: 3 })).map(([item, clauses]) => [item, ...clauses].join(" "));
const item = clausesOf(
  fc.oneof(
    { weight: 4, arbitrary: phrase(["from", "from ImageStreamTag"], value) },
    phrase(["repository", "tag"], value),
  ),
  spec,
);
const stream = fc
  .tuple(clausesOf(phrase(["stream"], value), ofStream), fc.array(item, { maxLength: 2 }))
  .map(([first, items]) => [first, ...items].join("\n"));

const text = fc.oneof(
  fc.tuple(fc.constant("importSpec"), clausesOf(phrase(["from"], value), spec)),
  fc.tuple(fc.constant("clauses"), clausesOf(spec, spec)),
  fc.tuple(
    fc.constantFrom("imageStreams", "imageStreamImports"),
    fc.array(stream, { maxLength: 2 }).map((all) => all.join("\n")),
  ),
) as fc.Arbitrary<[name: keyof typeof tags, text: string]>;

const texts = fc.constantFrom<unknown>("a", "b:2", "", "\ud800", 7);
const objects = fc.constantFrom<unknown>(
  { to: { name: "t" } },
  { from: { kind: "ImageStreamTag" }, importPolicy: { scheduled: true } },
  { importPolicy: { insecure: 1 } },
  { importPolicy: { schedule: true } },
  { metadata: { labels: { a: "1", b: "2" }, namespace: "n" } },
  { metadata: { labels: { a: 1 } } },
  { importPolicy: { scheduled: true }, includeManifest: true },
  { spec: { lookupPolicy: { local: true } }, reference: true },
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
      examples: [[["imageStreams", "stream s from a:1 ²"], [], [{ includeManifest: true }]]],
    },
  );
  if (!isDeep) return;
  for (const name of Object.keys(tags))
    for (const what of ["returns", "fails the build", "wrong-hole", "duplicate-field", "wrong-field"])
      assert.ok((met.get(`${name} ${what}`) ?? 0) > 0, `${name} ${what}`);
  assert.ok((met.get("imageStreams missing-tag") ?? 0) > 0);
  assert.ok((met.get("imageStreams not-carried") ?? 0) > 0);
});

test("each call returns a new object", () => {
  const run = runtime.importSpec(packTemplate("importSpec", templateOf("from ", "")) as PackedText);
  assert.equal(run("a"), { from: { kind: "DockerImage", name: "a" } });
  assert.is.not(run("a"), run("a"));
});

test.run();
