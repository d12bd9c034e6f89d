import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxFaults } from "../../grammar/fault.js";
import { type Input, inputOf } from "../../grammar/input.js";
import { templateInput } from "../../src/api/template.js";
import { compile } from "../../src/compile/compile.js";
import { compileTree } from "../../src/compile/compileTree.js";
import { importSpec, merge, parse, print } from "../../src/index.js";
import { contexts } from "../../src/language/contexts.js";
import { parseTree } from "../../src/language/parse.js";
import type { Rule } from "../../src/language/rules.js";
import { anyDocument } from "../support/anyDocument.js";
import { anySource } from "../support/arbitraries.js";
import { runs } from "../support/runs.js";
import { templateOf } from "../support/templateOf.js";

/** The diagnostics in short: `misplaced-word label`. */
function found(text: string, rule: Rule = "spec"): string[] {
  const { diagnostics } = compile(inputOf(text), rule);
  return diagnostics.map(({ code, range }) => `${code} ${text.slice(range.start, range.end)}`);
}

test("the first item that a rule does not allow is reported", () => {
  const texts: [Rule, string, string[]][] = [
    ["spec", "from a from b tag c", ["unexpected-item from"]],
    ["spec", "stream a from b", ["unexpected-item stream"]],
    ["specs", "from a from b", []],
    ["specs", "from a tag b stream c", ["unexpected-item tag"]],
    ["clauses", "local from a from b", ["unexpected-item from"]],
    ["streams", "stream a from b import c import d from e", ["unexpected-item import"]],
    ["imports", "import a stream b from c tag d stream e", ["unexpected-item stream"]],
    ["document", "stream a from b tag c import d from e repository f", []],
  ];
  for (const [rule, text, expected] of texts) assert.equal(found(text, rule), expected, text);
});

test("an item that its stream or import does not take is reported, each one", () => {
  assert.equal(found("stream a repository b from c repository d", "document"), [
    "unexpected-item repository",
    "unexpected-item repository",
  ]);
  assert.equal(found("import a tag b stream c tag d", "document"), ["unexpected-item tag"]);
  assert.equal(found("stream a repository b label c d", "document"), ["unexpected-item repository"]);
});

test("each is once in a stream or import, before its first item", () => {
  for (const text of ["stream a each local each source", "stream a from b each local", "stream a tag b each"])
    assert.equal(found(text, "document"), ["unexpected-item each"], text);
  assert.equal(found("stream a each local stream b each source import c each", "document"), []);
  assert.equal(found("stream a each local to x label c d", "document"), [
    "misplaced-word to",
    "misplaced-word label",
  ]);
  assert.equal(found("stream a each scheduled scheduled false", "document"), [
    "duplicate-field scheduled false",
  ]);
});

test("an owner without a name is one mistake, whatever rule refuses it", () => {
  for (const rule of ["streams", "document"] as const)
    assert.equal(found("stream a import false from b:1", rule), ["missing-value import"]);
  assert.equal(found("import a stream", "imports"), ["missing-value stream"]);
});

test("nothing is said of the items and clauses of a misspelt stream or import but what is wrong in any", () => {
  assert.equal(found("strem a dryRun label b c repository d includeManifest", "document"), [
    "unknown-word strem",
  ]);
  assert.equal(found("improt a label b c from d reference tag e", "document"), ["unknown-word improt"]);
  assert.equal(found("strem a from b local local", "document"), [
    "unknown-word strem",
    "duplicate-field local",
  ]);
  assert.equal(found("stream a eech to b local", "document"), ["unknown-word eech"]);
});

test("a clause or item before the first stream or import is reported, the first of each document", () => {
  const texts: Readonly<Record<string, string>> = {
    "from a:1 stream web": "from",
    "scheduled stream web": "scheduled",
    "each local stream web": "each",
    "repository a from b": "repository",
  };
  for (const [text, word] of Object.entries(texts))
    assert.equal(found(text, "document"), [`missing-stream ${word}`], text);
});

test("a missing from is reported at the clauses before it, or at the end of an empty text", () => {
  assert.equal(found("scheduled local from x"), ["missing-from scheduled"]);
  assert.equal(compile(inputOf("# c\n"), "spec").diagnostics[0]?.range, { start: 4, end: 4 });
  assert.equal(compile(templateInput(templateOf("", " from x")), "spec").diagnostics[0]?.range, {
    start: 0,
    end: 4,
  });
});

test("a mistake that may be a misspelt `from` hides the missing one", () => {
  assert.equal(found("form x scheduled"), ["unknown-word form"]);
  assert.equal(found('"x" scheduled'), ['unexpected-value "x"']);
  assert.equal(found("scheduled form x"), ["missing-from scheduled", "unknown-word form"]);
});

test("a misplaced word is not also reported to need a value", () => {
  assert.equal(found("from x label"), ["misplaced-word label"]);
  assert.equal(found("from x from"), ["unexpected-item from"]);
  assert.equal(found("to"), ["missing-from to"]);
});

test("diagnostics are in the order of the text, and their number is limited", () => {
  assert.equal(found("from x local local foo label a b schedule"), [
    "duplicate-field local",
    "unknown-word foo",
    "misplaced-word label",
    "unknown-word schedule",
  ]);
  assert.is(found(`from x${" local".repeat(1000)}`).length, maxFaults);
});

test("an image without a kind is a DockerImage", () => {
  const kind = contexts.spec.kind as number;
  const [plan] = compile(inputOf("from x"), "spec").plans;
  assert.is(plan?.slots[kind], "DockerImage");
  assert.is(compile(inputOf("to x"), "clauses").plans[0]?.slots[kind], undefined);
  assert.is(compile(inputOf("from x kind Pod"), "spec").plans[0]?.slots[kind], "Pod");
  assert.is(compile(inputOf("kind Pod"), "clauses").plans[0]?.slots[kind], "Pod");
  assert.equal(found("from ImageStreamTag x kind Pod"), ["duplicate-field kind Pod"]);
});

test("law: two words that set different fields can be in either order", () => {
  // Alone, `kind` replaces a default.
  const words = [...contexts.spec.words.values()].filter(({ word }) => word !== "kind");
  const clauses = words.map(({ word, role, leaf }) => ({
    leaf,
    text: role === "value" ? `${word} x` : word,
  }));
  for (const a of clauses) {
    for (const b of clauses) {
      const text = `from x ${a.text} ${b.text}`;
      if (a.leaf === b.leaf) {
        assert.equal(found(text), [`duplicate-field ${b.text}`]);
      } else {
        const alone = [a, b].map((each) => importSpec(`from x ${each.text}`)) as [object, object];
        assert.equal(parse(text).value, merge(...alone), text);
        assert.is(print(importSpec(text)), print(importSpec(`from x ${b.text} ${a.text}`)));
      }
    }
  }
});

test("a text of any number of Lines belongs to its key", () => {
  for (let count = 1; count <= 30; count++) {
    const lines = Array.from({ length: count }, (_, index) => `| ${index}\n`).join("");
    for (const [key, next] of [
      ["note", "label app web"],
      ["note", "annotation other x"],
      [`"n o"`, "lookupLocal"],
    ]) {
      const input = inputOf(`stream web annotation ${key}\n${lines}${next} from a:1`);
      const { plans, diagnostics } = compileTree(parseTree(input));
      assert.equal(diagnostics, []);
      assert.equal(compile(input).plans, plans, `${count} Lines, then ${next}`);
    }
  }
});

/** A text with holes at some offsets. */
function withHoles(text: string, offsets: readonly number[]): Input {
  const cuts = [0, ...offsets.map((offset) => offset % (text.length + 1)).sort((a, b) => a - b)];
  return templateInput(templateOf(...cuts.map((cut, index) => text.slice(cut, cuts[index + 1]))));
}

test("law: a text that is compiled item by item has the plans, the mistakes and the tree of its whole", () => {
  let right = 0;
  const rules = fc.constantFrom<(Rule | undefined)[]>(
    undefined,
    "spec",
    "specs",
    "document",
    "streams",
    "imports",
    "clauses",
  );
  const cuts = fc.array(fc.nat(100), { maxLength: 3 });
  const property = fc.property(fc.oneof(anyDocument, anySource), cuts, rules, (text, at, rule) => {
    const input = withHoles(text, at);
    const compiled = compile(input, rule);
    const { source, plans, diagnostics } = compileTree(parseTree(input, rule));
    assert.equal(compiled.plans, plans);
    assert.equal(compiled.diagnostics, diagnostics);
    assert.equal(compiled.source, source);
    if (diagnostics.length === 0) right++;
  });
  fc.assert(property, { numRuns: runs(3_000) });
  assert.ok(right > runs(3_000) / 10, `${right} texts without mistakes`);
});

test.run();
