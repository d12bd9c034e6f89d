import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { matchesWildcards } from "../../src/server/wildcards.js";
import { runs } from "../support/runs.js";

test("`*` stands for any characters, none included, and `?` for one", () => {
  for (const pattern of ["a.b", "a.?", "*", "*.b", "a*b", "a.b*", "**", "?*?"])
    assert.ok(matchesWildcards("a.b", pattern), pattern);
  for (const pattern of ["", "a", "a.?b", "*c", "b*", "????"])
    assert.not(matchesWildcards("a.b", pattern), pattern);
  assert.ok(matchesWildcards("", "") && matchesWildcards("", "*"));
});

/** The server's function, by its definition: the rest of the text and of the pattern match, too. */
function matches(text: string, pattern: string): boolean {
  if (pattern === "") return text === "";
  const rest = pattern.slice(1);
  if (pattern.startsWith("*")) return matches(text, rest) || (text !== "" && matches(text.slice(1), pattern));
  return text !== "" && (pattern[0] === "?" || pattern[0] === text[0]) && matches(text.slice(1), rest);
}

test("law: the same as the definition says", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b", "."), maxLength: 8 });
  const patterns = fc.string({ unit: fc.constantFrom("a", "b", ".", "*", "?"), maxLength: 8 });
  fc.assert(
    fc.property(texts, patterns, (text, pattern) => {
      assert.is(matchesWildcards(text, pattern), matches(text, pattern));
    }),
    { numRuns: runs(5_000) },
  );
});

test.run();
