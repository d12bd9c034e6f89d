import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as core from "../../index.js";
import type { Input } from "./input.js";
import { InputError } from "./inputError.js";
import { errorAt, type Spot } from "./trace.js";

/**
 * The default export of a .js or .ts module. In it and in what it imports, `importspec` is the copy that the command
 * itself uses. Throws an InputError if the module cannot be loaded or has no default export that can be written.
 */
export async function configValue(input: Input): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const path = resolve(input.name);
  const virtualModules = { importspec: core };
  const jiti = createJiti(path, { fsCache: false, virtualModules });
  try {
    return plainCopy(defaultExport(await jiti.import<object>(path), input));
  } catch (error) {
    throw error instanceof InputError ? error : await configError(error, input);
  }
}

/** The default export; what a CommonJS module exports counts as one. */
function defaultExport(module: object, input: Input): unknown {
  if ("default" in module) return module.default;
  const hint = "Write: export default [importSpec`…`];";
  throw new InputError(input, [{ code: "no-default", message: "It has no default export", hint }]);
}

/** The same objects and arrays without getters, which may throw, and without cycles, which nobody could write. */
function plainCopy(value: unknown, around: readonly object[] = []): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (around.includes(value)) throw new TypeError("The default export holds an object that holds itself");
  const inside = [...around, value];
  if (Array.isArray(value)) return value.map((each) => plainCopy(each, inside));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainCopy(each, inside)]));
}

/** The error for what a config threw, at the innermost line of the user's own code. */
function configError(error: unknown, input: Input): Promise<InputError> {
  const { message, stack = "" } = error instanceof Error ? error : { message: `It threw ${String(error)}` };
  const syntax = /^ParseError: (.*)\n (.+):(\d+):(\d+)$/.exec(message);
  if (syntax !== null) {
    const [, what = "", file = "", line, column] = syntax;
    const spot: Spot = { file, line: Number(line), column: Number(column) + 1, unit: "utf16le" };
    return errorAt(spot, input, { code: "config-syntax", message: what.trim() }, "");
  }
  const spot = stack.split("\n").map(spotIn).find(isOwn);
  if (error instanceof core.ImportSpecError)
    return errorAt(spot, input, { code: "config", message: "A text of importspec is wrong" }, message);
  const [headline = "", ...rest] = message.split("\n");
  return errorAt(spot, input, { code: "config", message: headline }, rest.join("\n"));
}

/** The longest line of a stack that is looked at. */
const longest = 1_000;

/** The place that a line of V8's stack names. jiti keeps the lines of a module as they are, but not its columns. */
function spotIn(line: string): Spot | undefined {
  const found = line.length > longest ? null : /^ +at (?:.* \()?(.+):(\d+):\d+\)?$/.exec(line);
  if (found === null) return undefined;
  const [, file = "", number] = found;
  return {
    file: file.startsWith("file:") ? fileURLToPath(file) : file,
    line: Number(number),
    unit: "utf16le",
  };
}

/** The directory of this package's own code: `src` in the sources, `dist` in the package. */
const ownDirectory = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "../.." : ".", import.meta.url));

function isOwn(spot: Spot | undefined): boolean {
  if (spot === undefined || spot.file.startsWith("node:")) return false;
  return !spot.file.includes("node_modules") && !spot.file.startsWith(ownDirectory);
}
