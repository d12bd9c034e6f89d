import { type Context, suite } from "uvu";
import { type Engine, engines, isInstalled } from "../../src/evaluate/engine.js";
import type * as evaluation from "../../src/evaluate/index.js";
import { projectRoot } from "../support/corpus.js";

type Module = Pick<typeof evaluation, "evaluateFile" | "evaluateSnippet">;

/** The functions of `importspec/jsonnet` on one engine. */
export interface OnEngine extends Module {
  readonly engine: Engine;
}

const needs: Readonly<Record<Engine, string>> = {
  binding: "npm ci with CMake and a C++ compiler",
  wasm: "npm run build:wasm with Go",
};

/** The suite that runs every test once for each engine. A missing engine is a skipped test, and said. */
export interface EngineSuite {
  (name: string, run: (on: OnEngine) => Promise<void> | void): void;
  /** Makes a test of one engine. */
  only(engine: Engine, name: string, run: (on: OnEngine) => Promise<void> | void): void;
  readonly after: { each(run: (on: OnEngine) => Promise<void>): void };
  run(): void;
}

/** Makes a suite of tests that run on every engine. */
export function engineSuite(name: string, { evaluateFile, evaluateSnippet }: Module): EngineSuite {
  const suites = engines.map((engine) => {
    const on: OnEngine = {
      engine,
      evaluateFile: (path, options) => evaluateFile(path, { engine, ...options }),
      evaluateSnippet: (source, options) => evaluateSnippet(source, { engine, ...options }),
    };
    const tests = suite<Context & OnEngine>(`${name}, in the ${engine}`);
    const isThere = isInstalled(engine, projectRoot);
    if (!isThere) {
      console.log(`Skipped: ${name}, in the engine '${engine}'. It needs ${needs[engine]}.`);
      tests.skip(name);
    }
    return { on, tests, isThere, count: isThere ? 0 : 1 };
  });
  const add = (test: string, run: (on: OnEngine) => Promise<void> | void, wanted?: Engine) => {
    for (const each of suites) {
      if (!each.isThere || (wanted ?? each.on.engine) !== each.on.engine) continue;
      each.count++;
      each.tests(test, async () => run(each.on));
    }
  };
  return Object.assign((test: string, run: (on: OnEngine) => Promise<void> | void) => add(test, run), {
    only: (engine: Engine, test: string, run: (on: OnEngine) => Promise<void> | void) =>
      add(test, run, engine),
    after: {
      each: (run: (on: OnEngine) => Promise<void>) => {
        for (const { on, tests } of suites) tests.after.each(() => run(on));
      },
    },
    run: () => {
      // A suite of tests for the other engine alone would be one without tests.
      for (const { tests, count } of suites) if (count > 0) tests.run();
    },
  });
}
