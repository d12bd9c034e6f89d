import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { maxFaults } from "../../grammar/fault.js";
import { runs, seed } from "../support/runs.js";
import { attemptOf, type Case } from "./outcome.js";
import { anyCase } from "./randomTexts.js";

const count = runs(5_000);
const batch = 500;

const library = fileURLToPath(new URL("../../lib.libsonnet", import.meta.url));

/** Returns Jsonnet whose value is an array: the value or the error of each case. */
export const attempts = (cases: readonly Case[]): string =>
  `local lib = import ${JSON.stringify(library)};
  std.map(function(each) lib.attempt(each[0], each[1]), ${JSON.stringify(cases)})`;

/** Texts at the limit of recorded mistakes, which random texts seldom reach. */
const edges: readonly Case[] = [
  ["importSpec", `from nginx to "${"\u0001".repeat(maxFaults + 20)}`],
  ["importSpec", `from nginx ${"{ ".repeat(maxFaults + 20)}"`],
  ["clauses", `scheduled ${"scheduld ".repeat(maxFaults + 20)}`],
  ["imageStreams", `stream a ${"repository b ".repeat(maxFaults + 20)}`],
];

/** Tests that random texts mean the same in an engine of Jsonnet as in TypeScript. RUNS says how many, SEED which. */
export function testAgreement(engine: string, evaluate: (source: string) => Promise<unknown>): void {
  test(`texts with more mistakes than the limit have the same first mistake in ${engine}`, async () => {
    assert.equal(await evaluate(attempts(edges)), edges.map(attemptOf));
  });

  test(`${count} random texts mean the same in ${engine} (seed ${seed})`, async () => {
    let faulty = 0;
    for (let start = 0; start < count; start += batch) {
      const cases = fc.sample(anyCase, { seed: seed + start, numRuns: Math.min(batch, count - start) });
      const found = (await evaluate(attempts(cases))) as unknown[];
      for (const [index, each] of cases.entries()) {
        const expected = attemptOf(each);
        if ("error" in expected) faulty++;
        assert.equal(found[index], expected, `${JSON.stringify(each)} with seed ${seed + start}`);
      }
    }
    assert.ok(faulty > count / 10 && faulty < (9 * count) / 10, `${faulty} of ${count} are faulty`);
  });
}
