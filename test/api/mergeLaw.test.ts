import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { image, merge } from "../../src/index.js";
import { anyClauses, anySpec } from "../support/arbitraries.js";
import { runs, seed } from "../support/runs.js";

const { imageImportSpec, imageStream } = image.v1;
const { from, importPolicy } = imageImportSpec;

test("law: {} changes nothing, and the last of two equal patches wins", () => {
  fc.assert(
    fc.property(anySpec, anyClauses, (spec, patch) => {
      assert.equal(merge(spec, {}), spec);
      assert.equal(merge({}, spec), spec);
      assert.equal(merge(spec, patch, patch), merge(spec, patch));
    }),
  );
});

/** A call of a function, in both languages. */
interface Call {
  readonly source: string;
  readonly patch: object;
}

function call<Value>(
  path: string,
  values: fc.Arbitrary<Value>,
  make: (value: Value) => object,
): fc.Arbitrary<Call> {
  return values.map((value) => ({ source: `lib.${path}(${JSON.stringify(value)})`, patch: make(value) }));
}

const word = fc.constantFrom("a", "b", "Local", "from");
const map = fc.dictionary(fc.constantFrom("a", "b", "name", "from", "labels"), word, {
  noNullPrototype: true,
});
const tags = fc.array(fc.record({ name: word }, { noNullPrototype: true }), { maxLength: 2 });
const { metadata, spec } = imageStream;

const anyCall: fc.Arbitrary<Call> = fc.oneof(
  call("imageStream.metadata.withName", word, metadata.withName),
  call("imageStream.metadata.withNamespace", word, metadata.withNamespace),
  call("imageStream.metadata.withLabels", map, metadata.withLabels),
  call("imageStream.metadata.withLabelsMixin", map, metadata.withLabelsMixin),
  call("imageStream.metadata.withAnnotationsMixin", map, metadata.withAnnotationsMixin),
  call("imageStream.metadata.withFinalizers", fc.array(word, { maxLength: 2 }), metadata.withFinalizers),
  call("imageStream.metadata.withFinalizersMixin", word, metadata.withFinalizersMixin),
  call("imageStream.spec.withTags", tags, spec.withTags),
  call("imageStream.spec.withTagsMixin", tags, spec.withTagsMixin),
  call("imageStream.spec.lookupPolicy.withLocal", fc.boolean(), spec.lookupPolicy.withLocal),
  call("imageImportSpec.from.withName", word, from.withName),
  call("imageImportSpec.from.withKind", word, from.withKind),
  call("imageImportSpec.importPolicy.withScheduled", fc.boolean(), importPolicy.withScheduled),
  call("imageImportSpec.importPolicy.withInsecure", fc.boolean(), importPolicy.withInsecure),
  call("imageImportSpec.withIncludeManifest", fc.boolean(), imageImportSpec.withIncludeManifest),
);

const someCalls = fc.array(anyCall, { minLength: 1, maxLength: 6 });

const mergeAll = (calls: readonly { readonly patch: object }[]) =>
  merge(...(calls.map(({ patch }) => patch) as [object, ...object[]]));

test("law: merge is associative", () => {
  fc.assert(
    fc.property(someCalls, someCalls, someCalls, (a, b, c) => {
      const flat = mergeAll([...a, ...b, ...c]);
      assert.equal(merge(merge(mergeAll(a), mergeAll(b)), mergeAll(c)), flat);
      assert.equal(merge(mergeAll(a), merge(mergeAll(b), mergeAll(c))), flat);
    }),
    { numRuns: runs(1_000) },
  );
});

test("law: merge returns what + returns in Jsonnet", async () => {
  const sums = fc.sample(someCalls, runs(5_000));
  const sources = sums.map((calls) => calls.map(({ source }) => source).join(" + "));
  const source = `local lib = (import 'importspec/lib.libsonnet').image.v1; [${sources.join(",\n")}]`;
  const results = (await evaluateSnippet(source)) as unknown[];
  for (const [index, calls] of sums.entries())
    assert.equal(mergeAll(calls), results[index], `${sources[index]} (seed ${seed})`);
});

test.run();
