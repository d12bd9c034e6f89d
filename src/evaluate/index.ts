import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Answer } from "./child.js";
import { evaluateInChild } from "./children.js";
import { JsonnetError, nativeError, reportedError, unavailable } from "./error.js";
import { natives } from "./natives.js";
import { checkOptions, checkText, type JsonnetOptions, type SnippetOptions } from "./options.js";

export { JsonnetError, type JsonnetErrorCode, type TraceFrame } from "./error.js";
export type { JsonnetOptions, SnippetOptions, Variables } from "./options.js";

/** The directory where `importspec/lib.libsonnet` is found: beside this module in the sources, else in the package. */
const directory = import.meta.url.endsWith(".ts") ? "path" : "../src/evaluate/path";
const libraryPath = fileURLToPath(new URL(directory, import.meta.url));

/** Gives the value of a Jsonnet file. Throws a JsonnetError for every failure. */
export async function evaluateFile(path: string, options: JsonnetOptions = {}): Promise<unknown> {
  checkText("The path", path);
  return evaluateSnippet(await read(path), { ...options, filename: path });
}

/** Gives the value of a Jsonnet text. Throws a JsonnetError for every failure. */
export async function evaluateSnippet(source: string, options: SnippetOptions = {}): Promise<unknown> {
  const { evaluation, timeout } = checkOptions(source, { ...options });
  const jpath = [libraryPath, ...evaluation.jpath];
  const answer = await evaluateInChild({ ...evaluation, jpath }, timeout);
  if ("json" in answer) return JSON.parse(answer.json);
  throw errorOf(answer);
}

/**
 * Reads a file here and not in the binding, which aborts on a directory and ends at a NUL. The path is resolved at once:
 * Node opens the file later, when the working directory may be another.
 */
async function read(path: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(resolve(path)));
  } catch (cause) {
    const why = reasons.get((cause as NodeJS.ErrnoException).code ?? "") ?? (cause as Error).message;
    throw new JsonnetError("file", `Cannot read ${path}: ${why}.`, { cause });
  }
}

const reasons = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a directory"],
  ["EACCES", "this user may not read it"],
  ["ERR_ENCODING_INVALID_ENCODED_DATA", "it is not UTF-8 text"],
]);

/** A native function that failed is called again here: that gives its own error, with ranges and all. */
function errorOf(answer: Exclude<Answer, { json: string }>): JsonnetError {
  if ("unavailable" in answer) return unavailable(answer.unavailable, answer.reason);
  try {
    if (answer.failed) natives[answer.failed.name](answer.failed.text);
  } catch (error) {
    return nativeError(answer.report, error as Error);
  }
  return reportedError(answer.report);
}
