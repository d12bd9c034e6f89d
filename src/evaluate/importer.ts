import { readFileSync, statSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import type { Host, ImportedFile } from "../../jsonnet-wasm/engine.js";
import type { Evaluation } from "./options.js";

/**
 * Returns the function that finds and reads imported files, in the order of libjsonnet: beside the importing file, then in
 * the directories of `jpath`, the last one first. Files have the names that libjsonnet gives them.
 */
export function importerOf({ cwd, jpath }: Pick<Evaluation, "cwd" | "jpath">): Host["read"] {
  const files = new Map<string, ImportedFile>();
  const read = (name: string): ImportedFile | undefined => {
    const found = files.get(name) ?? readRegular(resolve(cwd, name), name);
    if (found !== undefined) files.set(name, found);
    return found;
  };
  return (from, path) => {
    const folders = isAbsolute(path) ? [""] : [from.slice(0, from.search(/[^/\\]*$/)), ...jpath.toReversed()];
    for (const folder of folders) {
      const found = read(folder === "" || /[/\\]$/.test(folder) ? folder + path : `${folder}/${path}`);
      if (found === undefined) continue;
      return "error" in found
        ? { error: `couldn't open import ${JSON.stringify(path)}: ${found.error}` }
        : found;
    }
    return {
      error: `couldn't open import ${JSON.stringify(path)}: no match locally or in the Jsonnet library paths.`,
    };
  };
}

/** Reads a file. Returns undefined if there is none, and a reason if it is not a file or cannot be read. */
function readRegular(path: string, name: string): ImportedFile | undefined {
  try {
    // A read of a pipe may wait for ever, and cannot be stopped.
    if (!statSync(path).isFile()) return { error: "it is not a file" };
    return { name, content: readFileSync(path) };
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    return /^(ENOENT|ENOTDIR)$/.test(code) ? undefined : { error: message };
  }
}
