import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { nearest } from "../../src/text/nearest.js";
import { runs } from "../support/runs.js";

const words = ["from", "to", "scheduled", "insecure", "importMode", "local", "legacy"];

test("each kind of edit is found", () => {
  assert.is(nearest("schedule", words), "scheduled");
  assert.is(nearest("schedduled", words), "scheduled");
  assert.is(nearest("schedoled", words), "scheduled");
  assert.is(nearest("shceduled", words), "scheduled");
});

test("case is ignored", () => {
  assert.is(nearest("IMPORTMODE", words), "importMode");
  assert.is(nearest("importMODS", words), "importMode");
});

test("a short word may differ by one edit, a longer one by two", () => {
  assert.is(nearest("form", words), "from");
  assert.is(nearest("forn", words), undefined);
  assert.is(nearest("insceurr", words), "insecure");
  assert.is(nearest("inscuurx", words), undefined);
});

test("the nearest candidate is found, the first of several", () => {
  assert.is(nearest("abcdef", ["abcdxy", "abcdex", "abcdey"]), "abcdex");
  assert.is(nearest("abcdef", []), undefined);
});

test("a character is a code point", () => {
  assert.is(nearest("t😀", ["to"]), "to");
  assert.is(nearest("😀😀", ["to"]), undefined);
});

test("a long word takes no longer", () => {
  const long = "a".repeat(1_000_000);
  assert.is(nearest(long, words), undefined);
  assert.is(nearest(long, [`${long}b`]), `${long}b`);
});

test("law: the result is that of a full table of distances", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "A", "é", "😀"), maxLength: 8 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 5 }), (word, candidates) => {
      assert.is(nearest(word, candidates), nearestByTable(word, candidates));
    }),
    { numRuns: runs(3_000) },
  );
});

function nearestByTable(word: string, candidates: readonly string[]): string | undefined {
  const limit = [...word].length < 5 ? 1 : 2;
  const distances = candidates.map((candidate) => distance([...lower(word)], [...lower(candidate)]));
  const smallest = Math.min(...distances);
  return smallest <= limit ? candidates[distances.indexOf(smallest)] : undefined;
}

function lower(text: string): string {
  return text.replaceAll("A", "a");
}

function distance(a: readonly string[], b: readonly string[]): number {
  const table = [...a, ""].map((_, i) => [...b, ""].map((_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = table[i] as number[];
      row[j] = Math.min(replaced, at(i - 1, j) + 1, at(i, j - 1) + 1, swap ? at(i - 2, j - 2) + 1 : Infinity);
    }
  }
  return at(a.length, b.length);
}

test.run();
