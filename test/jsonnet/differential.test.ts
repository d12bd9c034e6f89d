import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { mostFaults } from "../../grammar/fault.js";
import { clauses, ImportSpecError, imageStreamImports, imageStreams, importSpec } from "../../src/index.js";
import { evaluateSnippet } from "../../src/jsonnet/index.js";
import { positionAt } from "../../src/text/position.js";
import { anyCase, type Case } from "./randomTexts.js";

// DIFFERENTIAL_CASES=200000 asks for more; DIFFERENTIAL_ENGINE=jsonnet for the engine of that command.
const count = Number(process.env.DIFFERENTIAL_CASES ?? 5_000);
const engine = process.env.DIFFERENTIAL_ENGINE;
const seed = Number(process.env.DIFFERENTIAL_SEED ?? Date.now() % 1_000_000);
const batch = 500;

const functions = { importSpec, clauses, imageStreams, imageStreamImports };
const library = fileURLToPath(new URL("../../lib.libsonnet", import.meta.url));

/** What lib.attempt gives of each case, all in one evaluation. */
async function parseInJsonnet(cases: readonly Case[]): Promise<unknown[]> {
  const source = `
    local lib = import ${JSON.stringify(library)};
    std.map(function(each) lib.attempt(each[0], each[1]), ${JSON.stringify(cases)})
  `;
  if (engine === undefined) return (await evaluateSnippet(source, { timeout: Infinity })) as unknown[];
  const directory = mkdtempSync(join(tmpdir(), "differential-"));
  try {
    const path = join(directory, "cases.jsonnet");
    writeFileSync(path, source);
    return JSON.parse(execFileSync(engine, [path], { encoding: "utf8", maxBuffer: 2 ** 30 }));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The same in TypeScript: the value, or the first mistake. */
function parseInTypeScript([name, text]: Case): unknown {
  try {
    return { value: (functions[name] as (text: string) => unknown)(text) };
  } catch (error) {
    if (!(error instanceof ImportSpecError)) throw error;
    const { code, message, hint, range } = error.diagnostics[0] as (typeof error.diagnostics)[0];
    return { error: { code, message, hint, ...positionAt(text, range.start) } };
  }
}

/** Where the engines could differ in what random texts seldom are: at the bound of the mistakes that are recorded. */
const edges: readonly Case[] = [
  ["importSpec", `from nginx to "${"\u0001".repeat(mostFaults + 20)}`],
  ["importSpec", `from nginx ${"{ ".repeat(mostFaults + 20)}"`],
  ["clauses", `scheduled ${"scheduld ".repeat(mostFaults + 20)}`],
  ["imageStreams", `stream a ${"repository b ".repeat(mostFaults + 20)}`],
];

test("texts with more mistakes than are recorded have the same first one in Jsonnet", async () => {
  assert.equal(await parseInJsonnet(edges), edges.map(parseInTypeScript));
});

test(`${count} random texts mean the same in Jsonnet (seed ${seed})`, async () => {
  let faulty = 0;
  for (let start = 0; start < count; start += batch) {
    const cases = fc.sample(anyCase, { seed: seed + start, numRuns: Math.min(batch, count - start) });
    const found = await parseInJsonnet(cases);
    for (const [place, each] of cases.entries()) {
      const expected = parseInTypeScript(each);
      if ((expected as { error?: object }).error !== undefined) faulty++;
      assert.equal(found[place], expected, `${JSON.stringify(each)} with seed ${seed + start}`);
    }
  }
  assert.ok(faulty > count / 10 && faulty < (9 * count) / 10, `${faulty} of ${count} are faulty`);
});

test.run();
