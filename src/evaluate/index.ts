import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Answer } from "./answer.js";
import { type Engine, isInstalled } from "./engine.js";
import { JsonnetError, nativeError, reportedError, unavailable } from "./error.js";
import { natives } from "./natives.js";
import {
  checkOptions,
  checkText,
  type Evaluation,
  type JsonnetOptions,
  type SnippetOptions,
} from "./options.js";
import { evaluateIn } from "./runners.js";

export type { Engine } from "./engine.js";
export { JsonnetError, type JsonnetErrorCode, type TraceFrame } from "./error.js";
export type { JsonnetOptions, SnippetOptions, Variables } from "./options.js";

/** The directory for `import 'importspec/lib.libsonnet'`: next to this module in the sources, else in the package. */
const directory = import.meta.url.endsWith(".ts") ? "path" : "../src/evaluate/path";
const libraryPath = fileURLToPath(new URL(directory, import.meta.url));

/** Evaluates a Jsonnet file and returns its value. Throws a JsonnetError for every failure. */
export async function evaluateFile(path: string, options: JsonnetOptions = {}): Promise<unknown> {
  checkText("The path", path);
  return evaluateSnippet(await read(path), { ...options, filename: path });
}

/** Evaluates a Jsonnet text and returns its value. Throws a JsonnetError for every failure. */
export async function evaluateSnippet(source: string, options: SnippetOptions = {}): Promise<unknown> {
  const { evaluation, timeout, engine } = checkOptions(source, { ...options });
  const jpath = [libraryPath, ...evaluation.jpath];
  const answer = await answerOf({ ...evaluation, jpath }, timeout, engine);
  if ("json" in answer) return JSON.parse(answer.json);
  throw errorOf(answer, engine);
}

/** Evaluates in an engine or, if none is named, in the binding if it is there, else in WebAssembly if that is. */
async function answerOf(
  evaluation: Evaluation,
  timeout: number,
  engine: Engine | undefined,
): Promise<Answer> {
  if (engine !== undefined) return evaluateIn(engine, evaluation, timeout);
  const { cwd } = evaluation;
  const hasWasm = isInstalled("wasm", cwd);
  if (hasWasm && !isInstalled("binding", cwd)) return evaluateIn("wasm", evaluation, timeout);
  const answer = await evaluateIn("binding", evaluation, timeout);
  return hasWasm && "unavailable" in answer ? evaluateIn("wasm", evaluation, timeout) : answer;
}

/**
 * Reads a file here, because the binding aborts on a directory and stops at a NUL. Resolves the path now: by the time
 * Node opens the file the working directory may have changed.
 */
async function read(path: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(resolve(path)));
  } catch (cause) {
    const reason = reasons.get((cause as NodeJS.ErrnoException).code ?? "") ?? (cause as Error).message;
    throw new JsonnetError("file", `Cannot read ${path}: ${reason}.`, { cause });
  }
}

const reasons = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a directory"],
  ["EACCES", "permission denied"],
  ["ERR_ENCODING_INVALID_ENCODED_DATA", "it is not UTF-8 text"],
]);

/** Returns the error for an answer. A failed native function is called again here, for its error with ranges. */
function errorOf(answer: Exclude<Answer, { json: string }>, engine: Engine | undefined): JsonnetError {
  if ("unavailable" in answer) return unavailable(engine, answer.unavailable, answer.reason);
  try {
    if (answer.failed) natives[answer.failed.name](answer.failed.text);
  } catch (error) {
    return nativeError(answer.report, error as Error);
  }
  return reportedError(answer.report);
}
