/**
 * Runs test files in one process: `tsx test/run.ts quick|test|deep|editors|interop|registry|schemas [PATTERN]`. README.md says what each runs.
 * A rejected promise that no test awaits fails the file that left it, and the other files still run.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { filesOf, selectionOf, testFolder } from "./support/selection.js";

/** The result of a suite: the text of its errors, or true, and how many of its tests passed, were skipped and exist. */
type Outcome = readonly [errors: string | true, passed: number, skipped: number, total: number];
type Suite = () => Promise<Outcome>;

const [name = "test", pattern = ""] = process.argv.slice(2);
const selection = selectionOf(name);
const files = filesOf(selection, pattern);
process.env.RUNS ??= `${selection.runs}`;

/** The file whose tests run now. */
let current: string | undefined;
/** The errors outside tests, by file. */
const strays = new Map<string, string[]>();
const failed = new Set<string>();

function note(what: string, error: unknown): void {
  const text = `   FAIL  ${what}\n    ${inspect(error).replaceAll("\n", "\n    ")}\n`;
  if (current !== undefined) {
    strays.set(current, [...(strays.get(current) ?? []), text]);
    return;
  }
  console.error(`After the last test:\n${text}`);
  process.exitCode = 1;
}

process.on("unhandledRejection", (error) => note("A promise was rejected, and no test awaits it", error));
process.on("uncaughtException", (error) => note("An error was thrown outside the tests", error));
process.on("exit", () => {
  const left = current === undefined ? [] : files.slice(files.indexOf(current));
  if (left.length > 0)
    console.error(`\n${current} did not finish, and ${left.length - 1} files did not run.`);
  for (const file of failed) console.error(`Failed: test/${file}`);
});

/** Returns a suite whose errors include those outside its tests. */
const watched =
  (file: string, suite: Suite): Suite =>
  async () => {
    current = file;
    const [errors, passed, skipped, total] = await suite();
    await nextTurn();
    if (errors === true && passed < total) note("A hook failed", `${total - passed} tests did not run`);
    if (total + skipped === 0 && !strays.has(file)) note("The file has no tests", "Does it call test.run()?");
    const all = [...(errors === true ? [] : [errors]), ...(strays.get(file) ?? [])];
    strays.delete(file);
    if (all.length === 0) return [true, passed, skipped, total];
    failed.add(file);
    return [all.join("\n"), passed, skipped, total];
  };

const queue: [string, ...Suite[]][] = [];
Object.assign(globalThis, { UVU_DEFER: 1, UVU_QUEUE: queue });
const { exec } = await import("uvu");
await import("./support/runs.js");
for (const [index, file] of files.entries()) {
  const group: [string, ...Suite[]] = [file];
  Object.assign(globalThis, { UVU_INDEX: index });
  queue.push(group);
  current = file;
  try {
    await import(pathToFileURL(testFolder + file).href);
  } catch (error) {
    note("The file cannot be loaded", error);
  }
  const suites = group.length > 1 ? (group.slice(1) as Suite[]) : [async () => [true, 0, 0, 0] as const];
  group.splice(1, Infinity, ...suites.map((suite) => watched(file, suite)));
}
await exec();
current = undefined;
