import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { templateInput } from "../../src/api/template.js";
import { buildSpec } from "../../src/compile/buildSpec.generated.js";
import { compileTree } from "../../src/compile/compileTree.js";
import { readSpecs } from "../../src/compile/readSpecs.js";
import { parseTree } from "../../src/language/parse.js";
import { anySource } from "../support/arbitraries.js";
import { casesOf } from "../support/corpus.js";
import { runs } from "../support/runs.js";
import { templateOf } from "../support/templateOf.js";

const read = (text: string) => readSpecs(inputOf(text));

/** The specs of a text by way of its tree and plans; undefined if it has mistakes. */
function specsOf(text: string): unknown[] | undefined {
  const { plans, diagnostics } = compileTree(parseTree(inputOf(text), "specs"));
  return diagnostics.length === 0 ? plans.map(({ slots }) => buildSpec(slots)) : undefined;
}

test("each spec has its own fields only", () => {
  assert.equal(read("from ImageStreamTag a:1 scheduled false to b from c local"), [
    {
      from: { kind: "ImageStreamTag", name: "a:1" },
      to: { name: "b" },
      importPolicy: { scheduled: false },
    },
    { from: { kind: "DockerImage", name: "c" }, referencePolicy: { type: "Local" } },
  ]);
  assert.equal(read("# none"), []);
});

test("a text with a mistake is not read, whatever the mistake", () => {
  for (const text of [
    "from",
    "from a to",
    "from a bogus",
    "from a to b to c",
    "from a kind b local source",
    "from ImageStreamTag a kind Pod",
    "from Pod a",
    "from a label b c",
    'from a"b"',
    "local from a",
    "stream a from b",
    "each local",
  ])
    assert.is(read(text), undefined, text);
});

test("a text with a hole is not read", () => {
  for (const strings of [
    ["from ", ""],
    ["from a", ""],
    ["from a ", ""],
    ["from a scheduled ", ""],
  ])
    assert.is(readSpecs(templateInput(templateOf(...strings))), undefined);
});

test("the texts of the corpora are read as by way of their plans", () => {
  const texts = [...casesOf("corpus"), ...casesOf("corpus-invalid")].map(({ text }) => text);
  for (const text of texts) assert.equal(read(text), specsOf(text), text);
  assert.ok(texts.some((text) => read(text) !== undefined));
});

test("law: the specs that are read are those of the plans, and every text without mistakes is read", () => {
  let right = 0;
  const property = fc.property(anySource, (text) => {
    const specs = specsOf(text);
    assert.equal(read(text), specs, text);
    if (specs !== undefined) right++;
  });
  fc.assert(property, { numRuns: runs(3_000) });
  assert.ok(right > runs(3_000) / 10, `${right} texts without mistakes`);
});

test.run();
