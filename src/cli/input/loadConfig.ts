import { resolve } from "node:path";
import * as core from "../../index.js";
import { describe, isObject } from "../../schema/values.js";
import { pathText } from "../../text/path.js";
import { configError } from "./configError.js";
import type { Input } from "./input.js";
import { InputError } from "./inputError.js";
import { runConfig } from "./runConfig.js";

/**
 * Loads a .js or .ts module and returns a copy of its default export, or of the result of that if it is a function. In
 * the module and in its imports, `importspec` is the command's own copy. Throws an InputError if the module cannot be
 * loaded, ends the process, or has no default export of plain data.
 */
export async function loadConfig(input: Input): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const path = resolve(input.name);
  const virtualModules = { importspec: core };
  const jiti = createJiti(path, { fsCache: false, virtualModules });
  try {
    const value = await runConfig(async () => {
      const exported = await defaultExport(await jiti.import<object>(path), input);
      return typeof exported === "function" ? await exported() : exported;
    });
    return plainCopy(value, input);
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

/**
 * Copies objects and arrays, so that getters run here, where they may throw. Throws an InputError for a circular value,
 * a function, and an object whose content is not in fields, such as a Map.
 */
function plainCopy(value: unknown, { name }: Input): unknown {
  const refuse = (path: core.Path, message: string): never => {
    const subject = path.length === 0 ? "The default export" : `In the default export ${pathText(path)}`;
    throw new InputError({ name }, [{ code: "config", message: `${subject} ${message}` }]);
  };
  const copy = (each: unknown, path: core.Path, around: readonly object[]): unknown => {
    if (typeof each === "function" || typeof each === "symbol")
      return refuse(path, `is ${describe(each)}, not plain data`);
    if (typeof each !== "object" || each === null) return each;
    if (around.includes(each)) return refuse(path, "is circular");
    const inside = [...around, each];
    if (Array.isArray(each)) return each.map((item, index) => copy(item, [...path, index], inside));
    if (!isObject(each)) return refuse(path, `is ${describe(each)}, not a plain object`);
    const entries = Object.entries(each).map(([key, item]) => [key, copy(item, [...path, key], inside)]);
    return Object.fromEntries(entries);
  };
  return copy(value, [], []);
}
