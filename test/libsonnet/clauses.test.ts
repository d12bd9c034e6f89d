import { test } from "uvu";
import * as assert from "uvu/assert";
import { mapInJsonnet } from "./sources.js";

const source = `
  local scanned = scanner.scan(text), tokens = scanned.tokens, values = scanned.values;
  local found = clauses.clausesOf(tokens, values);`;

test("each word of the language begins a clause, which has the values up to the next", async () => {
  const read = `function(text) ${source}
    [[clause.word, clause.index, clause.end, clause.valuesGiven, clause.valuesTaken] for clause in found]`;
  const texts = [
    "from nginx scheduled to web",
    "x y to",
    "label a b c insecure false local",
    "from Pod a",
    "import app dryRun each kind k",
  ];
  assert.equal(await mapInJsonnet(read, texts), [
    [
      ["from", 0, 2, 1, 1],
      ["scheduled", 2, 3, 0, 0],
      ["to", 3, 5, 1, 1],
    ],
    [["to", 2, 3, 0, 1]],
    [
      ["label", 0, 4, 3, 2],
      ["insecure", 4, 6, 1, 1],
      ["local", 6, 7, 0, 0],
    ],
    [["from", 0, 3, 2, 2]],
    [
      ["import", 0, 2, 1, 1],
      ["dryRun", 2, 3, 0, 0],
      ["each", 3, 4, 0, 0],
      ["kind", 4, 6, 1, 1],
    ],
  ]);
});

test("a constant sets its own value, a flag true or the boolean after it", async () => {
  const read = `function(text) ${source} [clause.value for clause in found]`;
  const texts = [
    'to "web"',
    "scheduled insecure false reference true",
    "local preserveOriginal dryRun",
    "label a b",
    'to true kind "false"',
  ];
  assert.equal(await mapInJsonnet(read, texts), [
    ["web"],
    [true, false, true],
    ["Local", "PreserveOriginal", false],
    ["b"],
    ["true", "false"],
  ]);
});

test("a flag takes a parameter in quotes in place of a boolean, and no other text", async () => {
  const read = `function(text) ${source} [found[0].valuesTaken, found[0].value]`;
  const cases: Readonly<Record<string, readonly [taken: number, value: boolean | string]>> = {
    'scheduled "${{X}}"': [1, "${{X}}"],
    'insecure "${{A_1}}" to x': [1, "${{A_1}}"],
    'scheduled "${X}"': [0, true],
    'scheduled "${{X}} "': [0, true],
    'scheduled "${{}}"': [0, true],
    'scheduled "true"': [0, true],
    'scheduled "\\u0024{{X}}"': [1, "${{X}}"],
  };
  assert.equal(await mapInJsonnet(read, Object.keys(cases)), Object.values(cases));
});

test("Lines are one text of an annotation, joined by line breaks", async () => {
  const read = `function(text) ${source}
    [[clause.word, clause.key, clause.value, clause.end] for clause in found if clause.word != 'local']`;
  const texts = [
    "annotation a\n | one",
    'annotation a\n | one\n |  "two" # \\n\n |three\n # a comment\n\n |\n local',
    "annotation a | one\r\n | two\r | three",
    "annotation a one\nannotation b\n | two",
  ];
  assert.equal(await mapInJsonnet(read, texts), [
    [["annotation", "a", "one", 3]],
    [["annotation", "a", 'one\n "two" # \\n\nthree\n', 6]],
    [["annotation", "a", "one\ntwo\nthree", 5]],
    [
      ["annotation", "a", "one", 3],
      ["annotation", "b", "two", 6],
    ],
  ]);
});

test("Lines in place of a value are stray: a word that has one sets no field", async () => {
  const read = `function(text) ${source} [clause.strayLines for clause in found]`;
  const cases: Readonly<Record<string, readonly (readonly number[])[]>> = {
    "to | a": [[1]],
    "from ImageStreamTag a kind\n | b\n local": [[], [4], []],
    "from ImageStreamTag | a": [[2]],
    "scheduled | a": [[]],
    "annotation a | b\n | c": [[]],
    "annotation | a\n | b": [[1, 2]],
    "label a | b": [[2]],
  };
  assert.equal(await mapInJsonnet(read, Object.keys(cases)), Object.values(cases));
});

test("only a bare word that looks like one is the kind of a from", async () => {
  const read = `function(text) ${source} [found[0].kind, found[0].value, found[0].kindsGiven]`;
  const cases: Readonly<Record<string, readonly [kind: string, name: string, given: number]>> = {
    "from nginx": ["DockerImage", "nginx", 0],
    "from ImageStreamTag a:1": ["ImageStreamTag", "a:1", 1],
    'from ImageStreamTag "a"': ["ImageStreamTag", "a", 1],
    'from Pod "a"': ["Pod", "a", 1],
    'from "Pod" a': ["DockerImage", "Pod", 0],
    'from "Pod"': ["DockerImage", "Pod", 0],
    "from Pod/x a": ["DockerImage", "Pod/x", 0],
    "from istag a": ["DockerImage", "istag", 0],
    "from nginx kind Pod": ["DockerImage", "nginx", 0],
  };
  assert.equal(await mapInJsonnet(read, Object.keys(cases)), Object.values(cases));
});

test("an item without a name, or with a boolean or a Line in place of it, is unnamed", async () => {
  const read = `function(text) ${source} [clause.isUnnamed for clause in found]`;
  const texts = [
    "stream import",
    'stream true import "true"',
    "stream | a",
    "stream a import ImageStreamTag",
  ];
  assert.equal(await mapInJsonnet(read, texts), [[true, true], [true, false], [true], [false, false]]);
});

/** Texts, and their mistakes in the order of tokens: each a code and the index of the token that shows it. */
type Cases = Readonly<Record<string, readonly string[]>>;

async function assertMistakes(cases: Cases): Promise<void> {
  const read = `function(text) ${source}
    [mistake.code + ':' + mistake.token for mistake in clauses.mistakesIn(tokens, values, found)]`;
  const found = await mapInJsonnet<string[]>(read, Object.keys(cases));
  for (const [index, [text, expected]] of Object.entries(cases).entries())
    assert.equal(found[index], expected, text);
}

test("a mistake in the order of tokens is a code at the token that shows it", () =>
  assertMistakes({
    "": [],
    "from nginx to web local": [],
    "form nginx": ["unknown-word:0"],
    '"form" from nginx': ["unexpected-value:0"],
    "from nginx schedled to web": ["unknown-word:2"],
    "from nginx true to web": ["unexpected-value:2"],
    "from nginx to local": ["missing-value:2"],
    "from to": ["missing-value:0", "missing-value:1"],
    "label a": ["missing-value:0"],
    "to a b scheduled c": ["unknown-word:2", "unknown-word:4"],
    "each x": ["unknown-word:1"],
    "each true": ["unexpected-value:1"],
    kind: ["missing-value:0"],
  }));

test("a kind is bare and known", () =>
  assertMistakes({
    "from Pod a": ["unknown-kind:1"],
    "from a kind Pod": [],
    'from a kind "Pod"': [],
    "from ImageStreamTag": ["missing-value:1"],
    "from ImageStreamTag a": [],
    "from ImageStreamTag a b": ["unknown-word:3"],
    'from "Pod" a': ["unknown-kind:1"],
    'from "ImageStreamTag" a': ["unknown-kind:1"],
    'from "pod" a': ["unknown-word:2"],
    "from istag a": ["unknown-kind:1"],
    "from imagestreamtag a": ["unknown-kind:1"],
    "from istag": [],
    "from a istag": ["unknown-word:2"],
    'from "quay.io/o/a:1" schedled': ["unknown-word:2"],
  }));

test("a bare boolean is not the name of an item, though a value of other words", () =>
  assertMistakes({
    "stream true": ["missing-value:0"],
    "import false from a": ["missing-value:0"],
    "tag true": ["missing-value:0"],
    "from true": ["missing-value:0"],
    "from ImageStreamTag true": ["missing-value:1"],
    'stream "true" tag "false"': [],
    "to true label true false": [],
  }));

test("a flag takes a bare boolean or a parameter, a constant nothing", () =>
  assertMistakes({
    'scheduled "${{X}}" insecure false': [],
    'scheduled "${{X}}" true': ["unexpected-value:2"],
    'scheduled "true"': ["unexpected-value:1"],
    'scheduled "${X}"': ["unexpected-value:1"],
    "dryRun false": ["unexpected-value:1"],
    'local "${{X}}"': ["unexpected-value:1"],
  }));

test("Lines are only the text of an annotation", () =>
  assertMistakes({
    "annotation a\n | x\n | y\nlocal": [],
    "annotation a\n | x\n | y\nb": ["unknown-word:4"],
    "annotation | x\n | y": ["missing-value:0"],
    "annotation a b\n | x": ["unexpected-value:3"],
    "annotation a": ["missing-value:0"],
    "label a\n | x": ["unexpected-value:2"],
    "to | x": ["unexpected-value:1"],
    "from | x": ["unexpected-value:1"],
    "from ImageStreamTag | x": ["unexpected-value:2"],
    "scheduled | x": ["unexpected-value:1"],
    "| x\nlocal": ["unexpected-value:0"],
  }));

test.run();
