import { test } from "uvu";
import * as assert from "uvu/assert";
import { mapInJsonnet } from "./sources.js";

/** Splits a text at spaces into tokens; the values of strings are those without quotes. */
const tokens = `local tokens = std.split(text, ' '), values = [std.strReplace(token, '"', '') for token in tokens];`;

test("each word of the language begins a clause, which has the values up to the next", async () => {
  const read = `function(text) ${tokens}
    [
      [clause.word, clause.index, clause.end, clause.valuesGiven, clause.valuesTaken]
      for clause in clauses.clausesOf(tokens, values)
    ]`;
  const texts = ["from nginx scheduled to web", "x y to", "label a b c insecure false local", "from Pod a"];
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
  ]);
});

test("a constant sets its own value, a flag true or the boolean after it", async () => {
  const read = `function(text) ${tokens} [clause.value for clause in clauses.clausesOf(tokens, values)]`;
  const texts = [
    'to "web"',
    "scheduled insecure false reference true",
    "local preserveOriginal",
    "label a b",
  ];
  assert.equal(await mapInJsonnet(read, texts), [
    ["web"],
    [true, false, true],
    ["Local", "PreserveOriginal"],
    ["b"],
  ]);
});

test("only what looks like one is the kind of a from", async () => {
  const read = `function(text) ${tokens} local from = clauses.clausesOf(tokens, values)[0]; [from.kind, from.value]`;
  const texts = ["from nginx", "from ImageStreamTag a:1", 'from "Pod" a', 'from "Pod"', 'from Pod "a"'];
  assert.equal(await mapInJsonnet(read, texts), [
    ["DockerImage", "nginx"],
    ["ImageStreamTag", "a:1"],
    ["Pod", "a"],
    ["DockerImage", "Pod"],
    ["Pod", "a"],
  ]);
});

test("a mistake in the order of tokens is a code at the token that shows it", async () => {
  const read = `function(text) ${tokens}
    [
      mistake.code + ':' + mistake.token
      for mistake in clauses.mistakesIn(tokens, clauses.clausesOf(tokens, values))
    ]`;
  const cases: Readonly<Record<string, readonly string[]>> = {
    "from nginx to web local": [],
    "form nginx": ["unknown-word:0"],
    '"form" from nginx': ["unexpected-value:0"],
    "from nginx schedled to web": ["unknown-word:2"],
    "from nginx true to web": ["unexpected-value:2"],
    "from nginx to local": ["missing-value:2"],
    "from to": ["missing-value:0", "missing-value:1"],
    "label a": ["missing-value:0"],
    "from Pod a": ["unknown-kind:1"],
    "from ImageStreamTag": ["missing-value:1"],
    'from "Pod" a': [],
    "to a b scheduled c": ["unknown-word:2", "unknown-word:4"],
  };
  assert.equal(await mapInJsonnet(read, Object.keys(cases)), Object.values(cases));
});

test.run();
