import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { nearest } from "../../src/text/nearest.js";
import { runs, seed } from "../support/runs.js";
import { mapInJsonnet } from "./sources.js";

const candidates = ["from", "to", "tag", "scheduled", "insecure", "importMode", "local", "legacy", "label"];

/** A candidate with some characters deleted, doubled, swapped or replaced. */
const misspelt = fc
  .tuple(
    fc.constantFrom(...candidates),
    fc.array(fc.tuple(fc.nat(10), fc.constantFrom("", "x", "$&$&", "é😀", "T")), { maxLength: 3 }),
    fc.nat(10),
  )
  .map(([word, edits, swap]) => {
    const text = edits.reduce(
      (edited, [index, replacement]) => edited.replace(new RegExp(`(?<=^.{${index}}).`, "u"), replacement),
      word,
    );
    return text.slice(0, swap) + [...text.slice(swap, swap + 2)].reverse().join("") + text.slice(swap + 2);
  })
  .filter((text) => !/\p{Surrogate}/u.test(text));

const inJsonnet = (words: readonly string[]) =>
  mapInJsonnet<string[]>(`function(word) nearest(word, ${JSON.stringify(candidates)})`, words);

test("the nearest candidate is at most two edits away, or one from a word of fewer than five characters", async () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    schedled: "scheduled",
    shceduled: "scheduled",
    scheduledd: "scheduled",
    SCHEDULED: "scheduled",
    lgeacy: "legacy",
    schdld: undefined,
    t: "to",
    ot: "to",
    ta: "to",
    xx: undefined,
  };
  assert.equal(
    (await inJsonnet(Object.keys(cases))).map(([found]) => found),
    Object.values(cases),
  );
});

test("random words have the same nearest candidate as in TypeScript", async () => {
  const words = fc.sample(misspelt, { seed, numRuns: runs(3_000) });
  const expected = words.map((word) => nearest(word, candidates) ?? "");
  assert.equal(
    (await inJsonnet(words)).map(([found = ""]) => found),
    expected,
  );
  assert.ok(new Set(expected).size > candidates.length / 2, String(new Set(expected)));
});

test.run();
