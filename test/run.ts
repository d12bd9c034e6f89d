/**
 * Runs test files in one process: `tsx test/run.ts quick|test|deep|interop [PATTERN]`. README.md says what each runs.
 * A rejected promise that nobody awaits fails the file that left it, and the other files still run.
 */
import { readdirSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inspect } from "node:util";

/** The result of a suite: the text of its errors, or true, and how many of its tests passed, were skipped and exist. */
type Outcome = readonly [errors: string | true, passed: number, skipped: number, total: number];
type Suite = () => Promise<Outcome>;

/** The tests that each command runs, and the factor of its laws (support/runs.ts). */
interface Selection {
  readonly runs: number;
  readonly includes: (file: string) => boolean;
}

const folder = fileURLToPath(new URL(".", import.meta.url));
const isTest = (file: string) => /(?<!\.deep)\.test\.ts$/.test(file);

/** What `npm run quick` leaves out: tests that evaluate Jsonnet or start the command, and some that take a second. */
const slow = new RegExp(
  [
    "^(evaluate|libsonnet)/",
    "^api/mergeLaw",
    "^cli/(process|docs|quickstart|commands/evaluate)",
    "^prettier/embedded",
    "^project/(corpusJsonnet|examples|exports|migration)",
    "^text/jsonnet",
  ].join("|"),
);

const selections: Readonly<Record<string, Selection>> = {
  quick: { runs: 0.01, includes: (file) => isTest(file) && !slow.test(file) },
  test: { runs: 0.1, includes: isTest },
  deep: { runs: 1, includes: (file) => file.endsWith(".test.ts") },
  interop: { runs: 1, includes: (file) => file.endsWith(".interop.ts") },
};

const [name = "test", pattern = ""] = process.argv.slice(2);
const selection = selections[name];
if (selection === undefined) throw new Error(`${name} is not one of ${Object.keys(selections).join(", ")}`);
process.env.RUNS ??= `${selection.runs}`;

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.includes("node_modules/") && selection.includes(file))
  .filter((file) => new RegExp(pattern).test(file))
  .toSorted();
if (files.length === 0) throw new Error(`No test of ${name} matches ${pattern}`);

/** The file whose tests run, and what went wrong outside its tests. */
let current: string | undefined;
const strays = new Map<string, string[]>();
const failed = new Set<string>();

function note(what: string, error: unknown): void {
  const all = strays.get(current as string) ?? [];
  strays.set(current as string, [
    ...all,
    `   FAIL  ${what}\n    ${inspect(error).replaceAll("\n", "\n    ")}\n`,
  ]);
}

process.on("unhandledRejection", (error) => note("A promise was rejected, and no test awaits it", error));
process.on("uncaughtException", (error) => note("An error was thrown outside the tests", error));
process.on("exit", () => {
  const left = current === undefined ? [] : files.slice(files.indexOf(current));
  if (left.length > 0)
    console.error(`\n${current} did not finish, and ${left.length - 1} files did not run.`);
  for (const file of failed) console.error(`Failed: test/${file}`);
});

/** A suite whose errors include what went wrong outside its tests. */
const watched =
  (file: string, suite: Suite): Suite =>
  async () => {
    current = file;
    const [errors, passed, skipped, total] = await suite();
    await nextTurn();
    if (errors === true && passed < total) note("A hook failed", `${total - passed} tests did not run`);
    if (total + skipped === 0 && !strays.has(file)) note("The file has no tests", "Does it call test.run()?");
    const all = [...(errors === true ? [] : [errors]), ...(strays.get(file) ?? [])];
    current = undefined;
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
    await import(pathToFileURL(folder + file).href);
  } catch (error) {
    note("The file cannot be loaded", error);
  }
  const suites = group.length > 1 ? (group.slice(1) as Suite[]) : [async () => [true, 0, 0, 0] as const];
  group.splice(1, Infinity, ...suites.map((suite) => watched(file, suite)));
}
current = undefined;
await exec();
