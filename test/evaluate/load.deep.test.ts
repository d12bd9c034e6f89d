import { execFileSync } from "node:child_process";
import * as assert from "uvu/assert";
import * as evaluation from "../../src/evaluate/index.js";
import { engineSuite, type OnEngine } from "./engines.js";

const test = engineSuite("many evaluations", evaluation);
const source = "[std.native('importSpec')('from a:' + std.extVar('i')).from.name, std.extVar('i')]";
const evaluate = async ({ evaluateSnippet }: OnEngine, i: number) => {
  assert.equal(await evaluateSnippet(source, { ext: { i: `${i}` } }), [`a:${i}`, `${i}`]);
};

/** Returns the resident memory of this process's children in MB. */
function childMemory(): number {
  const rows = execFileSync("ps", ["-A", "-o", "ppid=,rss=,comm="], { encoding: "utf8" }).trim().split("\n");
  const own = rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([parent, , name]) => parent === `${process.pid}` && name !== "ps");
  return own.reduce((sum, [, size]) => sum + Number(size), 0) / 1024;
}

test("64 at once each return their own result", async (on) => {
  await Promise.all(Array.from({ length: 64 }, (_, i) => evaluate(on, i)));
});

test("Hundreds of evaluations, four at a time, do not grow the memory", async (on) => {
  const series = async (first: number, count: number) => {
    for (let i = first; i < first + count; i++) await evaluate(on, i);
  };
  const round = (first: number, count: number) =>
    Promise.all([0, 1, 2, 3].map((lane) => series(first + lane * count, count)));
  const memory = () =>
    [process.memoryUsage().rss / 2 ** 20, process.platform === "win32" ? 0 : childMemory()] as const;
  const count = on.engine === "wasm" ? 50 : 100;
  await round(0, count);
  const before = memory();
  await round(400, 2 * count);
  const after = memory();
  assert.ok(after[0] - before[0] < 100, `this process grew from ${before[0]} to ${after[0]} MB`);
  assert.ok(after[1] - before[1] < 100, `its children grew from ${before[1]} to ${after[1]} MB`);
});

test.run();
