import { test } from "uvu";
import * as assert from "uvu/assert";
import { holeRange, inputOf, piecesOf, placeholder } from "../../grammar/input.js";

test("placeholders count from 1", () => {
  assert.is(placeholder(0), `\${1}`);
  assert.is(placeholder(11), `\${12}`);
});

test("a text that is not a template has no holes, even if it contains a placeholder", () => {
  assert.equal(inputOf(`to \${1}`), { text: `to \${1}`, holes: [] });
});

const input = { text: `a\${1}\${2}b`, holes: [1, 5] };

test("the range of a hole is that of its placeholder", () => {
  assert.equal(holeRange(input, 1), { start: 5, end: 9 });
});

test("pieces are texts and holes in turn, and begin and end with a text", () => {
  assert.equal([...piecesOf(inputOf(""))], [""]);
  assert.equal([...piecesOf(input)], ["a", 0, "", 1, "b"]);
  assert.equal([...piecesOf({ text: `\${1}`, holes: [0] })], ["", 0, ""]);
});

test("the pieces of a range hold only the holes in it", () => {
  assert.equal([...piecesOf(input, { start: 0, end: 1 })], ["a"]);
  assert.equal([...piecesOf(input, { start: 5, end: 10 }, 1)], ["", 1, "b"]);
  assert.equal([...piecesOf(input, { start: 9, end: 10 }, 2)], ["b"]);
});

test.run();
