import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSegment } from "../../../../src/cli/input/yaml/read.js";

/** The comments of the documents of a text, and the paths that they stand at. */
const commentsIn = (text: string) =>
  [...readSegment({ name: "a.yaml", bytes: Buffer.from(text), firstLine: 1 })].flatMap(({ values }) =>
    values.flatMap(({ comments }) => (comments?.() ?? []).map((each) => [each.path.join("."), each.text])),
  );

test("a comment on a line of its own belongs to what follows", () => {
  const text = `# one
a: 1
b:
  # two
  # three
  c:
  # four
  - d: 1
  -
    # five
    e: 2
`;
  assert.equal(commentsIn(text), [
    ["a", "# one"],
    ["b.c", "# two"],
    ["b.c", "# three"],
    ["b.c.0.d", "# four"],
    ["b.c.1.e", "# five"],
  ]);
});

test("a comment that is indented more deeply than what follows belongs to what is before it", () => {
  const text = `a:
- b: 1
  # one
- c: 1
# two
d: 1
  # three
# four
`;
  assert.equal(commentsIn(text), [
    ["a.0.b", "# one"],
    ["d", "# two"],
    ["d", "# three"],
    ["", "# four"],
  ]);
});

test("a comment after a key or a value belongs to it", () => {
  const text = `a: # one
  b: "x" # two
  c: {d: 1, e: [2, 3]}   # three
  f: |- # four
    # no comment
  g: >

    # no comment
  # five
  h: [] # six
  i: &a 1 # seven
  j: *a # eight
  k: # nine
`;
  assert.equal(commentsIn(text), [
    ["a", "# one"],
    ["a.b", "# two"],
    ["a.c.e.1", "# three"],
    ["a.f", "# four"],
    ["a.h", "# five"],
    ["a.h", "# six"],
    ["a.i", "# seven"],
    ["a.j", "# eight"],
    ["a.k", "# nine"],
  ]);
});

test("a hash inside quotes, a word or an anchor is not a comment", () => {
  assert.equal(commentsIn(`a: " # b"\nc: d#e\nf: ' # g\n  # h'\ni: &j#k l #`), [["i", "#"]]);
});

test("comments of several documents, with each kind of line end", () => {
  assert.equal(commentsIn("# one\r\na: 1 # two\r\n---\n# three\nb: 1\n"), [
    ["a", "# one"],
    ["a", "# two"],
    ["b", "# three"],
  ]);
});

test("JSON has none", () => assert.equal(commentsIn('{"a": "# b"}\n{"c": 1}'), []));

test.run();
