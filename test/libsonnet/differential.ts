import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxFaults } from "../../grammar/fault.js";
import { type Case, outcomeOf } from "./outcome.js";
import { anyCase } from "./randomTexts.js";

const count = Number(process.env.DIFFERENTIAL_CASES ?? 5_000);
const seed = Number(process.env.DIFFERENTIAL_SEED ?? Date.now() % 1_000_000);
const batch = 500;

const library = fileURLToPath(new URL("../../lib.libsonnet", import.meta.url));

/** Jsonnet that gives what the library makes of each case, in an array. */
export const attempts = (cases: readonly Case[]): string =>
  `local lib = import ${JSON.stringify(library)};
  std.map(function(each) lib.attempt(each[0], each[1]), ${JSON.stringify(cases)})`;

/** Where the engines could differ in what random texts seldom are: at the bound of the mistakes that are recorded. */
const edges: readonly Case[] = [
  ["importSpec", `from nginx to "${"\u0001".repeat(maxFaults + 20)}`],
  ["importSpec", `from nginx ${"{ ".repeat(maxFaults + 20)}"`],
  ["clauses", `scheduled ${"scheduld ".repeat(maxFaults + 20)}`],
  ["imageStreams", `stream a ${"repository b ".repeat(maxFaults + 20)}`],
];

/**
 * Tests that texts mean the same in an engine of Jsonnet as in TypeScript. DIFFERENTIAL_CASES is how many random ones,
 * DIFFERENTIAL_SEED which.
 */
export function testAgreement(engine: string, evaluate: (source: string) => Promise<unknown>): void {
  test(`texts with more mistakes than are recorded have the same first one in ${engine}`, async () => {
    assert.equal(await evaluate(attempts(edges)), edges.map(outcomeOf));
  });

  test(`${count} random texts mean the same in ${engine} (seed ${seed})`, async () => {
    let faulty = 0;
    for (let start = 0; start < count; start += batch) {
      const cases = fc.sample(anyCase, { seed: seed + start, numRuns: Math.min(batch, count - start) });
      const found = (await evaluate(attempts(cases))) as unknown[];
      for (const [place, each] of cases.entries()) {
        const expected = outcomeOf(each);
        if ("error" in expected) faulty++;
        assert.equal(found[place], expected, `${JSON.stringify(each)} with seed ${seed + start}`);
      }
    }
    assert.ok(faulty > count / 10 && faulty < (9 * count) / 10, `${faulty} of ${count} are faulty`);
  });
}
