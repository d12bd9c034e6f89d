import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseImageReference } from "../../src/reference/imageReference.js";
import { referencePattern, repositoryPattern } from "../../src/reference/patterns.js";
import type { ReferenceLine } from "../server/oracle.js";
import { assertLinear } from "../support/cost.js";
import { chosenLines, oracleFile, readLines } from "../support/oracle.js";
import { runs } from "../support/runs.js";

const reference = new RegExp(`^${referencePattern}$`);
const repository = new RegExp(`^${repositoryPattern}$`);

/** Compares the pattern and the parser. The pattern does not know the greatest length of a path. */
function compare(name: string): void {
  const parsed = parseImageReference(name);
  if ("error" in parsed && parsed.rule === "ErrNameTooLong") return;
  assert.is(reference.test(name), !("error" in parsed), name);
}

const files = ["image-references.ndjson", "image-references-2.ndjson"].map((name) =>
  oracleFile(name, `the pattern and the parser on ${name}`),
);
const lines = [
  ...chosenLines<ReferenceLine>("image-references.ndjson"),
  ...files.flatMap((file) => (file ? readLines<ReferenceLine>(file) : [])),
];

test("the pattern and the parser agree on the references that OpenShift's code was asked about", () => {
  for (const { name } of lines) compare(name);
});

const anyPart = fc.constantFrom(
  ..."aA1._-/:@",
  "__",
  "quay.io/",
  ":5000",
  ":latest",
  `@sha256:${"0f".repeat(32)}`,
  "@sha512:00",
);

test("law: the pattern and the parser agree on any text", () => {
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 12 }), (parts) => compare(parts.join(""))),
    { numRuns: runs(20_000) },
  );
});

test("a repository has no tag and no digest", () => {
  for (const text of ["a", "quay.io/a/b", "host:5000/a", "A.b/c"]) assert.ok(repository.test(text), text);
  for (const text of ["a:1", "quay.io/a/b:1", `a@sha256:${"0".repeat(64)}`, "", "A"])
    assert.not(repository.test(text), text);
});

test("long texts take linear time", () => {
  for (const part of ["a", "a.", "a-", "--", "a/", "A", "a:1", "a__b"])
    assertLinear(
      (size) => `${part.repeat(size / part.length)}!`,
      80_000,
      (text) => reference.test(text),
    );
});

test.run();
