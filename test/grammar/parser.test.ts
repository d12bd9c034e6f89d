import { EOF } from "chevrotain";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Clause, HoleClause, Item, Node, Value } from "../../grammar/ast.js";
import { maxFaults } from "../../grammar/fault.js";
import { type Input, inputOf } from "../../grammar/input.js";
import { parseSource } from "../../grammar/parse.js";
import { Grammar } from "../../grammar/parser.js";
import { tokens } from "../../grammar/tokens.js";
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

/** The tree as a short text: `Spec(kind DockerImage, web, to latest)`. */
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

test("a kind is a bare word after from, or the value of the clause kind", () => {
  assert.is(tree('from ImageStreamTag "Pod"'), "Spec(kind ImageStreamTag, Pod)");
  assert.is(tree('from "Pod"'), "Spec(Pod)");
  assert.is(tree('from web kind "Pod" to 1'), "Spec(web, kind Pod, to 1)");
  assert.is(treeOf(templateInput(templateOf("from web kind ", ""))), "Spec(web, kind <0>)");
});

test("a document is items with their clauses", () => {
  const text =
    "scheduled stream web label app w namespace n each local from a to 1 tag t reference import b dryRun repository r";
  assert.is(
    tree(text),
    "scheduled; Stream(web, label app w, namespace n); Each(local); Spec(a, to 1); Tag(t, reference); Import(b, dryRun); Repository(r)",
  );
  assert.equal(faultsOf(text), []);
});

test("Lines that follow one another are one value, whatever is between them", () => {
  const text = "annotation k\n| a\r\n # c\r\n\t|  b\r|\n\n|c\nlocal";
  assert.is(tree(text), "annotation k a\n b\n\nc; local");
  const { source } = parseText(text);
  const [clause] = source.clauses as [Clause];
  const [, value] = clause.values as [Value, Value];
  assert.equal(
    value.lines?.map(({ start, end }) => text.slice(start, end)),
    ["| a", "|  b", "|", "|c"],
  );
  assert.is(text.slice(value.range.start, value.range.end), text.slice(text.indexOf("|"), -"\nlocal".length));
  assert.equal([value.quoted, faultsOf(text)], [false, []]);
});

test("a hole in a Line is a part of its text", () => {
  const [clause] = parseInput(templateInput(templateOf("annotation k\n| a ", "\n|", "b\n|"))).source
    .clauses as [Clause];
  assert.equal(clause.values[1]?.parts, ["a ", 0, "\n", 1, "b\n"]);
});

test("Lines are a value of an annotation only, and not its key", () => {
  assert.equal(faultsOf("to\n| a\n| b"), ["unexpected-value | a"]);
  assert.equal(faultsOf("label a\n| b"), ["unexpected-value | b"]);
  assert.equal(faultsOf("scheduled\n| a"), ["unexpected-value | a"]);
  assert.equal(faultsOf("stream\n| a\nfrom\n| b"), ["unexpected-value | a", "unexpected-value | b"]);
  assert.equal(faultsOf("annotation\n| a"), ["missing-value annotation"]);
  assert.equal(faultsOf("annotation a b\n| c"), ["unexpected-value | c"]);
});

test("a flag takes a parameter, which is a string; other words take it as their value", () => {
  assert.is(tree(`scheduled "\${{X}}" to "\${{X}}"`), `scheduled \${{X}}; to \${{X}}`);
  assert.is(parseText(`scheduled "\${{X}}"`).source.clauses[0]?.type, "Clause");
  assert.equal(faultsOf(`local "\${{X}}"`), [`unexpected-value "\${{X}}"`]);
  assert.equal(faultsOf('scheduled "true"'), ['unexpected-value "true"']);
});

test("a bare boolean is not a name", () => {
  for (const word of ["stream", "import", "repository", "tag", "from"])
    assert.equal(faultsOf(`${word} true local`), [`missing-value ${word}`]);
  assert.equal(faultsOf("from DockerImage false"), ["missing-value DockerImage"]);
  assert.is(tree('stream "true" label false true'), "Stream(true, label false true)");
  assert.equal(faultsOf("import false from a"), ["missing-value import"]);
});

test("holes are values, booleans and clauses", () => {
  const input = templateInput(
    templateOf("from ", " to ", ":x scheduled ", " ", " label ", ' "', '" each ', ""),
  );
  assert.is(treeOf(input), "Spec(<0>, to <1>:x, scheduled <2>, <3>, label <4> <5>); Each(<6>)");
});

test("nodes have their ranges", () => {
  const text = '# c\nfrom ImageStreamTag web to "a b" scheduled false';
  const { source } = parseText(text);
  const [item] = source.items as [Item];
  const at = ({ range }: Pick<Node, "range">) => text.slice(range.start, range.end);
  assert.equal(source.range, { start: 0, end: text.length });
  assert.is(at(item), text.slice(4));
  assert.is(at({ range: item.keywordRange }), "from");
  assert.equal(
    [item.kind, item.value].map((value) => value && at(value)),
    ["ImageStreamTag", "web"],
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

test("a kind in another case, in short or in quotes before a name is an unknown kind", () => {
  for (const kind of ["istag", "ISIMAGE", "docker", "imagestreamtag", '"ImageStreamTag"', '"Pod"'])
    assert.equal(faultsOf(`from ${kind} web:1 to x`), [`unknown-kind ${kind}`]);
  assert.equal(faultsOf("from istag to x"), []);
  assert.equal(faultsOf('from "Pod" to x'), []);
  assert.equal(faultsOf('from "a:1" foo'), ["unknown-word foo"]);
  assert.equal(faultsOf("from istag to x foo"), ["unknown-word foo"]);
  assert.equal(
    parseInput(templateInput(templateOf('from "Pod', '" foo'))).faults.map(({ code }) => code),
    ["unknown-word"],
  );
});

test("a misspelt word is one fault: the text is parsed as if it were right", () => {
  const once: Readonly<Record<string, string>> = {
    "strem web lookupLocal from a:1": "strem",
    "form ImageStreamTag web:1 to x": "form",
    "form Pod web to x": "form",
    "labl app web to x": "labl",
    "annotaton a\n| b\n| c": "annotaton",
    "scheduled flase local": "flase",
    "lable local": "lable",
    "to x importmode Legacy local": "importmode",
    "strem form": "strem",
  };
  for (const [text, word] of Object.entries(once))
    assert.equal(faultsOf(text), [`unknown-word ${word}`], text);
  assert.is(
    tree("strem web form ImageStreamTag web:1 eech schduled labl a b"),
    "Stream(web); Spec(kind ImageStreamTag, web:1); Each(scheduled, label a b)",
  );
  assert.equal(faultsOf("strem web eech schduled local"), [
    "unknown-word strem",
    "unknown-word eech",
    "unknown-word schduled",
  ]);
  assert.equal(faultsOf("form istag web:1"), ["unknown-word form", "unknown-kind istag"]);
});

test("misspelt words are marked in the tree", () => {
  const { items } = parseText("strem web schduled tag a local").source;
  assert.equal(
    items.map(({ faulty, clauses }) => [faulty, clauses.map((each) => "faulty" in each && each.faulty)]),
    [
      [true, [true]],
      [false, [false]],
    ],
  );
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

/** Chevrotain's validation calls Object.groupBy, which Node 20 does not have. */
const groupBy = <Item, Key extends PropertyKey>(items: readonly Item[], keyOf: (item: Item) => Key) => {
  const groups = {} as Record<Key, Item[]>;
  for (const item of items) groups[keyOf(item)] = [...(groups[keyOf(item)] ?? []), item];
  return groups;
};
Object.assign(Object, { groupBy });

test("the grammar is LL(1) by Chevrotain's own validation: no rule is ambiguous, left-recursive or empty", () => {
  assert.not.throws(() => new Grammar({ skipValidations: false }));
  assert.is((new Grammar() as unknown as { maxLookahead: number }).maxLookahead, 1);
});

test("the generated decisions are those of Chevrotain's own analysis, whatever token comes", () => {
  type Lookahead = (this: unknown) => unknown;
  const lookaheads = (grammar: Grammar) =>
    (grammar as unknown as { lookAheadFuncsCache: Lookahead[][] }).lookAheadFuncsCache;
  const decisions = (grammar: Grammar) =>
    lookaheads(grammar).map((rule) =>
      Object.entries(rule).map(([key, decide]) => [
        key,
        ...[EOF, ...Object.values(tokens)].map((tokenType) =>
          decide.call({ LA_FAST: () => ({ tokenTypeIdx: tokenType.tokenTypeIdx }) }),
        ),
      ]),
    );
  const generated = decisions(new Grammar());
  assert.equal(generated, decisions(new Grammar({ skipValidations: true })));
  assert.ok(generated.flat().length > 10);
});

test.run();
