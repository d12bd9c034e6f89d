import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";
import { enginePackages, isNotInstalled, resolvePackage } from "./engine.js";
import { importerOf } from "./importer.js";
import { type NativeCall, notingNatives } from "./natives.js";
import type { Evaluation } from "./options.js";
import type { Posted } from "./threadRunner.js";

type Wasm = typeof import("../../jsonnet-wasm/engine.js");

interface Engine {
  readonly evaluate: Wasm["evaluate"];
  readonly module: WebAssembly.Module;
}

const post = (posted: Posted): void => parentPort?.postMessage(posted);

parentPort?.on("message", async (evaluation: Evaluation) => post(await answer(evaluation)));

/** The engine, once it is loaded. */
let loaded: Engine | undefined;

async function load(directory: string): Promise<Engine> {
  const [index, wasm] = ["", "/jsonnet.wasm"].map((path) =>
    resolvePackage(enginePackages.wasm + path, directory),
  ) as [string, string];
  const { compile, evaluate }: Wasm = await import(pathToFileURL(index).href);
  return { evaluate, module: await compile(await readFile(wasm)) };
}

async function answer(evaluation: Evaluation): Promise<Posted> {
  try {
    loaded ??= await load(evaluation.cwd);
  } catch (error) {
    const unavailable = isNotInstalled(error, "wasm") ? "not-installed" : "not-built";
    return { unavailable, reason: String(error) };
  }
  let failed: NativeCall | undefined;
  const natives = notingNatives((call) => {
    failed = call;
  });
  try {
    const host = { read: importerOf(evaluation), natives, trace: (trace: string) => post({ trace }) };
    const outcome = await loaded.evaluate(loaded.module, evaluation, host);
    return "json" in outcome ? outcome : { ...outcome, failed };
  } catch (error) {
    return { crashed: (error as Error).message };
  }
}
