import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as core from "../../index.js";
import type { Input } from "./input.js";
import { InputError } from "./inputError.js";
import { errorAt, type SourcePosition } from "./trace.js";

/**
 * Loads a .js or .ts module and returns its default export. In it and in its imports, `importspec` is the command's own
 * copy. Throws an InputError if the module cannot be loaded or has no default export.
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

/** Returns the default export. The exports of a CommonJS module count as one. */
function defaultExport(module: object, input: Input): unknown {
  if ("default" in module) return module.default;
  const hint = "Write: export default [importSpec`…`];";
  throw new InputError(input, [{ code: "no-default", message: "There is no default export", hint }]);
}

/** Copies objects and arrays, so that getters run here, where they may throw. Throws for a circular value. */
function plainCopy(value: unknown, around: readonly object[] = []): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (around.includes(value)) throw new TypeError("The default export is circular");
  const inside = [...around, value];
  if (Array.isArray(value)) return value.map((each) => plainCopy(each, inside));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainCopy(each, inside)]));
}

/** Returns the error for an exception of a config, at the innermost line of the user's own code. */
function configError(error: unknown, input: Input): Promise<InputError> {
  const { message, stack = "" } =
    error instanceof Error ? error : { message: `The config threw ${String(error)}` };
  const syntax = /^ParseError: (.*)\n (.+):(\d+):(\d+)$/.exec(message);
  if (syntax !== null) {
    const [, what = "", file = "", line, column] = syntax;
    const position: SourcePosition = {
      file,
      line: Number(line),
      column: Number(column) + 1,
      unit: "utf16le",
    };
    return errorAt(position, input, { code: "config-syntax", message: what.trim() }, "");
  }
  const position = stack.split("\n").map(positionIn).find(isUsersOwn);
  if (error instanceof core.ImportSpecError)
    return errorAt(position, input, { code: "config", message: "Invalid importspec text" }, message);
  const [headline = "", ...rest] = message.split("\n");
  return errorAt(position, input, { code: "config", message: headline }, rest.join("\n"));
}

/** Longer lines of a stack are skipped. */
const maxLineLength = 1_000;

/** Reads a line of V8's stack. jiti keeps the lines of a module, but not its columns. */
function positionIn(line: string): SourcePosition | undefined {
  const found = line.length > maxLineLength ? null : /^ +at (?:.* \()?(.+):(\d+):\d+\)?$/.exec(line);
  if (found === null) return undefined;
  const [, file = "", number] = found;
  return {
    file: file.startsWith("file:") ? fileURLToPath(file) : file,
    line: Number(number),
    unit: "utf16le",
  };
}

/** The directory of our own code: `src` in the sources, `dist` in the package. */
const ownDirectory = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "../.." : ".", import.meta.url));

function isUsersOwn(position: SourcePosition | undefined): boolean {
  if (position === undefined || position.file.startsWith("node:")) return false;
  return !position.file.includes("node_modules") && !position.file.startsWith(ownDirectory);
}
