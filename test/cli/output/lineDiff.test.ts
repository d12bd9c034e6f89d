import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { printDiff } from "../../../src/cli/output/lineDiff.js";

/** Applies a diff to a text. */
function patched(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let position = 0;
  let after = "";
  for (const hunk of diff.split(/^(?=@@ )/m).slice(1)) {
    const [head = "", ...changes] = hunk.match(/[^\n]*\n(?:\\ .*\n)?/g) ?? [];
    const [, start, , length] = /-(\d+)(,(\d+))?/.exec(head) ?? [];
    const first = Number(start) - (length === "0" ? 0 : 1);
    after += lines.slice(position, first).join("");
    position = first;
    for (const change of changes) {
      const [line = "", note] = change.split(/(?<=\n)/);
      const text = note === undefined ? line.slice(1) : line.slice(1, -1);
      if (line[0] !== "+") assert.is(lines[position++], text);
      if (line[0] !== "-") after += text;
    }
  }
  return after + lines.slice(position).join("");
}

test("law: a diff turns the one text into the other", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", ""), { maxLength: 30 })
    .chain((lines) => fc.constantFrom(lines.join("\n"), `${lines.join("\n")}\n`));
  fc.assert(
    fc.property(text, text, (before, after) => {
      assert.is(patched(before, printDiff("x", before, after)), after);
    }),
  );
});

test("a diff shows three lines around each change", () => {
  const before = Array.from({ length: 30 }, (_, index) => `${index}\n`).join("");
  const after = before.replace("\n5\n", "\nfive\n").replace("\n20\n", "\n");
  assert.is(
    printDiff("x", before, after),
    "--- x\n+++ x (formatted)\n@@ -3,7 +3,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -18,7 +18,6 @@\n 17\n 18\n 19\n-20\n 21\n 22\n 23\n",
  );
});

test("long texts that differ throughout are one change", () => {
  const before = Array.from({ length: 5_000 }, (_, index) => `${index}\n`).join("");
  const after = before.replaceAll("\n", " \n");
  assert.is(patched(before, printDiff("x", before, after)), after);
});

test.run();
