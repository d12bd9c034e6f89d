import { execFileSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";

const test = suite("many evaluations");
const source = "[std.native('importSpec')('from a:' + std.extVar('i')).from.name, std.extVar('i')]";
const evaluate = async (i: number) => {
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

test("64 at once each return their own result", async () => {
  await Promise.all(Array.from({ length: 64 }, (_, i) => evaluate(i)));
});

test("800 evaluations, four at a time, do not grow the memory", async () => {
  const series = async (first: number, count: number) => {
    for (let i = first; i < first + count; i++) await evaluate(i);
  };
  const round = (first: number, count: number) =>
    Promise.all([0, 1, 2, 3].map((lane) => series(first + lane * count, count)));
  const memory = () =>
    [process.memoryUsage().rss / 2 ** 20, process.platform === "win32" ? 0 : childMemory()] as const;
  await round(0, 100);
  const before = memory();
  await round(400, 200);
  const after = memory();
  assert.ok(after[0] - before[0] < 100, `this process grew from ${before[0]} to ${after[0]} MB`);
  assert.ok(after[1] - before[1] < 100, `its children grew from ${before[1]} to ${after[1]} MB`);
});

test.run();
