import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkManifest, imageStreams } from "../../../src/index.js";
import { runs } from "../../support/runs.js";

const some = (...clauses: readonly string[]) => fc.subarray([...clauses]).map((chosen) => chosen.join(" "));

const policies = some(
  "scheduled false",
  "insecure false",
  'importMode ""',
  'referencePolicy ""',
  'annotation a ""',
);
const anyItem = fc.oneof(
  fc
    .tuple(policies, some('namespace ""', 'uid ""', 'apiVersion ""', 'fieldPath ""', "reference false"))
    .map((clauses) => `from quay.io/o/a:1 ${clauses.join(" ")}`),
  policies.map((clauses) => `tag built ${clauses}`),
);
const anyStream = fc
  .tuple(
    some(
      'namespace ""',
      "lookupLocal false",
      'dockerImageRepository ""',
      'label a ""',
      'annotation a "${{A}}"',
    ),
    fc.constantFrom("", "each scheduled local preserveOriginal", 'each insecure "${{I}}" source'),
    fc.uniqueArray(anyItem, { maxLength: 2, selector: (item) => item.slice(0, 3) }),
  )
  .map(([owner, each, items]) => ["stream web", owner, each, ...items].join(" "));

test("law: the server keeps a rendered stream as it is", () => {
  const property = fc.property(anyStream, (text) => {
    for (const stream of imageStreams(text))
      assert.equal(checkManifest(stream, { only: ["drift"] }), [], JSON.stringify(stream));
  });
  fc.assert(property, { numRuns: runs(5_000) });
});

test("an empty list or number that a hole passes is left out", () => {
  const [stream] = imageStreams`stream web ${{ metadata: { finalizers: [], generation: 0 } }}`;
  assert.equal(stream?.metadata, { name: "web" });
});

test.run();
