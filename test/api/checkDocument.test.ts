import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { type CheckDocumentOptions, checkDocument } from "../../src/api/checkDocument.js";
import { checkManifest } from "../../src/api/checkManifest.js";
import { convert } from "../../src/api/convert.js";
import { Collector } from "../../src/compile/collector.js";
import { compile } from "../../src/compile/compile.js";
import { makeManifests } from "../../src/compile/manifests.js";
import { ImportSpecError } from "../../src/index.js";
import { anyManifest } from "../convert/anyManifest.js";
import { anySource } from "../support/arbitraries.js";
import { runs } from "../support/runs.js";

const digest = `a@sha256:${"0".repeat(64)}`;

/** The code of each diagnostic, with the text at its range. */
const found = (text: string, options?: CheckDocumentOptions) =>
  checkDocument(text, options).map(({ code, range }) => [code, text.slice(range.start, range.end)]);

test("mistakes of the text hide what the server would say", () => {
  assert.equal(found("stream A from ImageStreamTag x:1 schedled"), [["unknown-word", "schedled"]]);
  assert.equal(found("stream A from b"), [["missing-tag", "b"]]);
  assert.equal(found("stream a from x:1\n tag b", { as: "ImageStreamImport" }), [["not-carried", "tag"]]);
});

test("each verdict is at the clause that causes it", () => {
  assert.equal(found("import A from ImageStreamTag x:1 to latest\n from b:1 importMode Odd"), [
    ["invalid-value", "A"],
    ["invalid-value", "ImageStreamTag"],
    ["invalid-value", "importMode Odd"],
  ]);
  const text = 'stream web label "a b" c label d "e f" from a:1';
  assert.equal(found(text), [
    ["invalid-value", 'label "a b" c'],
    ["invalid-value", 'label d "e f"'],
  ]);
});

test("a document is checked as what it says it is, or as the kind that is asked for", () => {
  const text = "stream web from ImageStreamTag x:1 scheduled";
  assert.equal(found(text), [["invalid-value", "scheduled"]]);
  assert.equal(found(text.replace("stream", "import")), [["invalid-value", "ImageStreamTag"]]);
  assert.equal(found(text, { as: "ImageStreamImport" }), [["invalid-value", "ImageStreamTag"]]);
  assert.equal(found("stream web from a:1 legacy", { server: "4.11" })[0]?.[0], "unknown-field");
});

test("a value that a manifest leaves out is not forgotten", () => {
  const text = "import web from a:1 scheduled from b:2";
  assert.equal(found(text), [["import-resets-policy", "from b:2"]]);
  assert.equal(found(`${text} scheduled false`), []);
});

test("specs outside any stream need no name", () => {
  assert.equal(found("from ImageStreamTag x:1"), [["invalid-value", "ImageStreamTag"]]);
  assert.equal(found(`from ${digest} to a scheduled`)[0]?.[0], "scheduled-digest");
  for (const as of ["ImageStream", "ImageStreamImport"] as const) assert.equal(found("from a:1", { as }), []);
});

test("an empty text has no diagnostics, a value that is not a text is refused", () => {
  for (const text of ["", "\r\n", "# from x"]) assert.equal(found(text), [], JSON.stringify(text));
  for (const value of [null, undefined, 1, ["from x"], {}])
    assert.throws(
      () => checkDocument(value as never),
      (error: unknown) => error instanceof ImportSpecError,
    );
});

test("a server that is not a version is refused, even if the text is right", () => {
  assert.throws(
    () => checkDocument("from a", { server: "x" }),
    (error: unknown) => error instanceof TypeError,
  );
});

const anyOptions = fc.record(
  { as: fc.constantFrom("ImageStream", "ImageStreamImport"), server: fc.constantFrom("4.1", "4.11", "4.18") },
  { requiredKeys: [] },
) as fc.Arbitrary<CheckDocumentOptions>;

test("law: any text is checked, and the ranges are in it and in its order", () => {
  const property = fc.property(
    fc.oneof(fc.string({ unit: "binary" }), anySource),
    anyOptions,
    (text, options) => {
      let last = 0;
      for (const { range, severity } of checkDocument(text, options)) {
        assert.ok(last <= range.start && range.start <= range.end && range.end <= text.length);
        assert.ok(["error", "warning"].includes(severity));
        last = range.start;
      }
    },
  );
  fc.assert(property, { numRuns: runs(1_000) });
});

/** The findings that only a document has. */
const ofText: readonly string[] = ["idle-policy", "tag-after-image"];

test("law: a document has the findings of its manifest as it is written, at the clauses that set the fields", () => {
  let count = 0;
  const property = fc.property(anyManifest, (manifest) => {
    const { text } = convert(manifest);
    const as = manifest.kind;
    const { plans } = compile(inputOf(text), "document");
    const [sourced] = makeManifests(plans, as, new Collector(), true);
    const expected = checkManifest(sourced?.manifest);
    // Of findings that an 'each' passes on there is one; some are about the words alone.
    const actual = checkDocument(text, { as }).filter(({ code }) => !ofText.includes(code));
    const plain = ({ code, severity, message }: { code: string; severity: string; message: string }) =>
      `${code} ${severity} ${message}`;
    const known = new Set(expected.map(plain));
    for (const each of actual) assert.ok(known.has(plain(each)), plain(each));
    const codesOf = (found: readonly { code: string }[]) => [...new Set(found.map(({ code }) => code))];
    // 'each' may schedule a digest: nothing is said of that one.
    const isSaid = (code: string) => code !== "scheduled-digest";
    assert.equal(codesOf(actual).filter(isSaid).toSorted(), codesOf(expected).filter(isSaid).toSorted());
    for (const finding of expected) {
      const range = sourced?.ranges.get(finding.path.join("."));
      if (range === undefined) continue;
      const there = actual.some(
        (each) =>
          each.code === finding.code && each.range.start === range.start && each.range.end === range.end,
      );
      assert.ok(there, `${finding.message} at ${text.slice(range.start, range.end)}`);
      count++;
    }
  });
  fc.assert(property, { numRuns: runs(500) });
  assert.ok(count > runs(500) / 4, `${count} findings`);
});

test.run();
