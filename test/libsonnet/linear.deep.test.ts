import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadBinding } from "../../src/evaluate/binding.js";

const library = fileURLToPath(new URL("../../lib.libsonnet", import.meta.url));
const Jsonnet = await loadBinding(process.cwd());

/** Returns the milliseconds of CPU that the library takes for a text: here, not in a child process. */
async function cpuOf(text: string): Promise<number> {
  const start = process.cpuUsage();
  const call = `local found = (import ${JSON.stringify(library)}).attempt('clauses', ${JSON.stringify(text)});`;
  // The length only: C++ Jsonnet takes longer to print a text than the library to read it.
  const length = "if 'value' in found then std.length(found.value.from.uid) else found['error'].column";
  await new Jsonnet().evaluateSnippet(`${call} ${length}`, "linear.jsonnet");
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Pieces that long texts are made of, between a beginning and an end. */
const shapes: Readonly<Record<string, readonly [begin: string, piece: string, end: string]>> = {
  "Unicode escapes": ['uid "', "\\u0041", '"'],
  "short escapes": ['uid "', "\\n", '"'],
  "surrogate pairs": ['uid "', "\\ud83d\\ude00", '"'],
  "wrong escapes": ['uid "', "\\x", '"'],
  "letters of other alphabets": ['uid "', "é", '"'],
  "an open string": ['uid "', "é", ""],
  "unknown words": ["uid é", " unknown", ""],
  "strings without space": ["uid ", '"a"b', ""],
  "empty lines": ["uid", "\n", ' "x"'],
};

const size = 20_000;

/** Returns the least of some measures: a loaded machine and the collection of garbage only add to one. */
async function leastCpuOf(text: string): Promise<number> {
  const measures: number[] = [];
  for (let run = 0; run < 3; run++) measures.push(await cpuOf(text));
  return Math.min(...measures);
}

// The first evaluation takes longer than others, as the engine is compiled.
await cpuOf(shapes["short escapes"]?.join("") ?? "");

for (const [name, [begin, piece, end]] of Object.entries(shapes)) {
  test(`${size} characters of ${name} take at most eight times an eighth of them`, async () => {
    const textOf = (length: number) => begin + piece.repeat(length / piece.length) + end;
    const eighth = await leastCpuOf(textOf(size / 8));
    const whole = await leastCpuOf(textOf(size));
    // With the time that loading takes, a linear cost is less than eight times, and a quadratic one soon is more than twelve.
    assert.ok(whole < 12 * eighth, `${eighth} ms for an eighth, ${whole} ms for the whole`);
  });
}

test.run();
