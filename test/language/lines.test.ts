import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Clause } from "../../grammar/ast.js";
import { inputOf } from "../../grammar/input.js";
import { parseSource } from "../../grammar/parse.js";
import { lineOf, linesOf, textOfLine } from "../../src/language/lines.js";
import { vocabulary } from "../../src/language/vocabulary.js";
import { anyText } from "../support/arbitraries.js";

test("a Line is a bar and a space before a text, and a bar alone for an empty one", () => {
  assert.equal(["", "a", " a", "|", "\t"].map(lineOf), ["|", "| a", "|  a", "| |", "| \t"]);
  assert.equal(["|", "| ", "|a", "|  a", "|\ta"].map(textOfLine), ["", "", "a", " a", "\ta"]);
});

test("a text of one line, and one that Lines cannot or should not hold, has no Lines", () => {
  for (const text of [
    "",
    "a",
    "a \nb",
    "a\n ",
    "a\t\nb",
    "a\rb\n",
    "a\n\u0000",
    "\u009f\n",
    "a\n\ud800",
    "a\u2003\n",
  ])
    assert.is(linesOf(text), undefined, JSON.stringify(text));
});

test("law: the Lines of a text are read as that text", () => {
  const anyLines = fc.array(anyText, { minLength: 2, maxLength: 4 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(fc.oneof(anyText, anyLines), (text) => {
      const lines = linesOf(text);
      if (lines === undefined) return;
      const { source, faults } = parseSource(inputOf(`annotation k\n${lines.join("\n")}`), vocabulary);
      const [clause] = source.clauses as [Clause];
      assert.equal([faults, clause.values[1]?.parts], [[], [text]]);
    }),
  );
});

test.run();
