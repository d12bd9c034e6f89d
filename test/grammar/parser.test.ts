import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Clause, HoleClause, Item, Node, Value } from "../../grammar/ast.js";
import { maxFaults } from "../../grammar/fault.js";
import { type Input, inputOf } from "../../grammar/input.js";
import { parseSource } from "../../grammar/parse.js";
import { Grammar } from "../../grammar/parser.js";
import { templateInput } from "../../src/api/template.js";
import { vocabulary } from "../../src/language/vocabulary.js";
import { anySource, anyText } from "../support/arbitraries.js";
import { runs } from "../support/runs.js";
import { templateOf } from "../support/templateOf.js";

const parseInput = (input: Input) => parseSource(input, vocabulary);
const parseText = (text: string) => parseInput(inputOf(text));

const valueText = ({ parts }: Value) =>
  parts.map((part) => (typeof part === "number" ? `<${part}>` : part)).join("");
const clauseText = (clause: Clause | HoleClause) =>
  clause.type === "HoleClause"
    ? `<${clause.hole}>`
    : [clause.word, ...clause.values.map(valueText)].join(" ");
const itemText = ({ type, kind, value, clauses }: Item) =>
  `${type}(${[kind && `kind ${valueText(kind)}`, value && valueText(value), ...clauses.map(clauseText)].filter((part) => part !== undefined).join(", ")})`;

/** The tree as a short text: `Spec(kind Pod, web, to latest)`. */
function treeOf(input: Input): string {
  const { clauses, items } = parseInput(input).source;
  return [...clauses.map(clauseText), ...items.map(itemText)].join("; ");
}
const tree = (text: string) => treeOf(inputOf(text));

/** The faults as short texts: `unknown-word foo`. */
const faultsOf = (text: string) =>
  parseText(text).faults.map(({ code, range }) => `${code} ${text.slice(range.start, range.end)}`);

test("a spec is `from`, a kind, a value and clauses", () => {
  assert.is(tree("from nginx"), "Spec(nginx)");
  assert.is(
    tree("from ImageStreamTag web:1 scheduled to 2"),
    "Spec(kind ImageStreamTag, web:1, scheduled, to 2)",
  );
  assert.is(
    tree("from x scheduled false insecure true local"),
    "Spec(x, scheduled false, insecure true, local)",
  );
});

test("a string after from is a kind if a value follows", () => {
  assert.is(tree('from "Pod" web'), "Spec(kind Pod, web)");
  assert.is(tree('from "Pod" "web"'), "Spec(kind Pod, web)");
  assert.is(tree('from "Pod" true'), "Spec(kind Pod, true)");
  assert.is(tree('from "nginx"'), "Spec(nginx)");
  assert.is(tree('from "nginx" to 1'), "Spec(nginx, to 1)");
  assert.is(treeOf(templateInput(templateOf('from "Pod" ', ""))), "Spec(kind Pod, <0>)");
  assert.is(treeOf(templateInput(templateOf('from "', '" web'))), "Spec(<0>)");
});

test("a document is items with their clauses", () => {
  const text = "scheduled stream web label app w namespace n from a to 1 repository r tag t reference";
  assert.is(
    tree(text),
    "scheduled; Stream(web, label app w, namespace n); Spec(a, to 1); Repository(r); Tag(t, reference)",
  );
  assert.equal(faultsOf(text), []);
});

test("holes are values, booleans and clauses", () => {
  const input = templateInput(templateOf("from ", " to ", ":x scheduled ", " ", " label ", ' "', '"'));
  assert.is(treeOf(input), "Spec(<0>, to <1>:x, scheduled <2>, <3>, label <4> <5>)");
});

test("nodes have their ranges", () => {
  const text = '# c\nfrom "Pod" web to "a b" scheduled false';
  const { source } = parseText(text);
  const [item] = source.items as [Item];
  const at = ({ range }: Pick<Node, "range">) => text.slice(range.start, range.end);
  assert.equal(source.range, { start: 0, end: text.length });
  assert.is(at(item), text.slice(4));
  assert.is(at({ range: item.keywordRange }), "from");
  assert.equal(
    [item.kind, item.value].map((value) => value && at(value)),
    ['"Pod"', "web"],
  );
  assert.equal(item.clauses.map(at), ['to "a b"', "scheduled false"]);
  assert.equal(
    item.clauses.map((clause) => clause.type === "Clause" && at({ range: clause.wordRange })),
    ["to", "scheduled"],
  );
  assert.equal(source.comments.map(at), ["# c"]);
});

test("a missing value is a fault of the word before it, and parsing continues", () => {
  assert.equal(faultsOf("from to x"), ["missing-value from"]);
  assert.is(tree("from to x"), "Spec(to x)");
  assert.equal(faultsOf("from DockerImage"), ["missing-value DockerImage"]);
  assert.equal(faultsOf("from x to"), ["missing-value to"]);
  assert.equal(faultsOf("label a"), ["missing-value label"]);
  assert.equal(faultsOf("label"), ["missing-value label"]);
  assert.is(parseText("from x to local").faults[0]?.text, "local");
});

test("a token that no word takes is a fault, and not a clause", () => {
  assert.equal(faultsOf('from x foo "bar" true local'), [
    "unknown-word foo",
    'unexpected-value "bar"',
    "unexpected-value true",
  ]);
  assert.is(tree('from x foo "bar" true local'), "Spec(x, local)");
});

test("a token that the scanner reported is not reported again", () => {
  assert.equal(faultsOf("from x {"), ["invalid-character {"]);
  assert.equal(faultsOf('from x "a'), ['unterminated-string "a']);
  assert.equal(faultsOf("from Foo"), ["unknown-kind Foo"]);
  assert.equal(faultsOf('from x to "a"b'), ["missing-space b"]);
  assert.equal(faultsOf('from x to "a"to'), ["missing-space t"]);
});

test("faults are in the order of the text, and their number is limited", () => {
  const { faults } = parseText("x { ".repeat(1000));
  assert.is(faults.length, maxFaults);
  assert.equal(
    faults.slice(0, 3).map(({ range }) => range.start),
    [0, 2, 4],
  );
});

test("law: every text has a tree, whose nodes are in order and inside their parents", () => {
  fc.assert(
    fc.property(fc.oneof(anySource, anyText, fc.string()), (text) => {
      const { source } = parseText(text);
      let end = 0;
      for (const node of [...source.clauses, ...source.items.flatMap((item) => item.clauses)]) {
        assert.ok(node.range.start >= end && node.range.end <= text.length);
        end = node.range.end;
      }
      for (const { range, keywordRange, clauses } of source.items) {
        assert.is(range.start, keywordRange.start);
        assert.ok(
          clauses.every((clause) => clause.range.start >= range.start && clause.range.end <= range.end),
        );
      }
    }),
    { numRuns: runs(500) },
  );
});

test("the grammar is valid: no rule is ambiguous, left-recursive or empty", () => {
  assert.not.throws(() => new Grammar(true));
});

test.run();
