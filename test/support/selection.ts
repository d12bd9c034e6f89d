import { readdirSync } from "node:fs";
import { isInstalled } from "../../src/evaluate/engine.js";
import { projectRoot } from "./corpus.js";

/** The folder of all tests. */
export const testFolder = `${projectRoot}test/`;

/** The tests that a command runs, and the factor for the runs of its laws (runs.ts). */
interface Selection {
  readonly runs: number;
  readonly includes: (file: string) => boolean;
}

const isTest = (file: string) => file.endsWith(".test.ts");
const isDeep = (file: string) => file.endsWith(".deep.test.ts");

/** The tests that `npm run quick` leaves out: they evaluate Jsonnet or start the command, or take a second. */
const slow = new RegExp(
  [
    "^(evaluate|libsonnet)/",
    "^api/mergeLaw",
    "^cli/(bin|process|quickstart|commands/(completion|diff|evaluate)|input/(config|yaml/segments)|output/originalStack)",
    "^lsp/(connect|lives)",
    "^prettier/(document|embedded|law)",
    "^project/(agreement|ci|corpusJsonnet|examples|exports|migration|pages|pageTypes|renovate)",
    "^text/jsonnet",
    "^textmate/",
  ].join("|"),
);

/** The tests that evaluate Jsonnet with the binding, which npm leaves out where it cannot be compiled. */
const needBinding = new RegExp(
  [
    "^libsonnet/",
    "^api/(mergeLaw|printJsonnet)",
    "^cli/(quickstart|commands/(check|diff|evaluate|images|render|resolve)|input/values|output/output\\.)",
    "^project/(corpusJsonnet|examples|exports|migration|pages)",
    "^text/jsonnet",
  ].join("|"),
);
const hasBinding = isInstalled("binding", projectRoot);

const selections: Readonly<Record<string, Selection>> = {
  quick: { runs: 0.01, includes: (file) => isTest(file) && !isDeep(file) && !slow.test(file) },
  test: { runs: 0.05, includes: (file) => isTest(file) && !isDeep(file) },
  deep: { runs: 1, includes: isTest },
  editors: {
    runs: 1,
    includes: (file) => file.endsWith(".editors.ts") || /^textmate\/.*\.test\.ts$/.test(file),
  },
  schemas: { runs: 1, includes: (file) => file.endsWith(".schemas.ts") },
  interop: { runs: 1, includes: (file) => file.endsWith(".interop.ts") },
  registry: { runs: 1, includes: (file) => file.endsWith(".registry.ts") },
  /** Files that fail, for project/runner.deep.test.ts. */
  fixtures: { runs: 1, includes: (file) => file.endsWith(".fixture.ts") },
};

/** Returns a selection by its name. Throws if there is none. */
export function selectionOf(name: string): Selection {
  const selection = selections[name];
  if (selection === undefined) throw new Error(`${name} is not one of ${Object.keys(selections).join(", ")}`);
  return selection;
}

/** Returns the selected test files whose paths match a pattern. Throws if there are none. */
export function filesOf({ includes }: Selection, pattern: string): readonly string[] {
  const files = readdirSync(testFolder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.includes("node_modules/") && includes(file) && new RegExp(pattern).test(file));
  const left = hasBinding ? files : files.filter((file) => !needBinding.test(file));
  if (left.length < files.length)
    console.log(
      `Skipped: ${files.length - left.length} files of tests that evaluate Jsonnet with its binding. They need npm ci with CMake and a C++ compiler.`,
    );
  if (files.length === 0) throw new Error(`No selected test matches ${pattern}`);
  return left.toSorted();
}
