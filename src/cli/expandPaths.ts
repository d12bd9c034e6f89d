import { statSync } from "node:fs";
import { glob, isDynamicPattern } from "tinyglobby";

/** The languages of the files that are looked for in a directory. */
const extensions = ["imports", "yaml", "yml", "json"];

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * The files that arguments name: a path itself, the files below a directory in the languages that `check` and
 * `convert` read, and what a glob matches, which may be nothing. `node_modules` and hidden files are left out.
 */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (isDirectory(path)) {
      files.push(...(await find(`**/*.{${extensions}}`, path)));
    } else if (statSync(path, { throwIfNoEntry: false }) === undefined && isDynamicPattern(path)) {
      files.push(...(await find(path, ".")));
    } else {
      files.push(path);
    }
  }
  return [...new Set(files)];
}

async function find(pattern: string, directory: string): Promise<string[]> {
  const found = await glob(pattern, { cwd: directory, ignore: "**/node_modules/**" });
  return found
    .map((file) => (directory === "." ? file : `${directory.replace(/\/$/, "")}/${file}`))
    .toSorted();
}
