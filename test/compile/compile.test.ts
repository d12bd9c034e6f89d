import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxFaults } from "../../grammar/fault.js";
import { inputOf } from "../../grammar/input.js";
import { templateInput } from "../../src/api/template.js";
import { compile, type Rule } from "../../src/compile/compile.js";
import { importSpec, merge, parse, print } from "../../src/index.js";
import { contexts } from "../../src/language/contexts.js";
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
    ["document", "stream a from b tag c repository d", []],
  ];
  for (const [rule, text, expected] of texts) assert.equal(found(text, rule), expected, text);
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
});

test("law: two words that set different fields can be in either order", () => {
  const clauses = [...contexts.spec.words.values()].map(({ word, role, leaf }) => ({
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

test.run();
