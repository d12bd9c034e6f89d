import { type Stats, statSync } from "node:fs";
import { parse } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** Returns the status of a path; undefined if there is nothing, or nothing accessible. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Lists the files that arguments name: a path itself, the files below a directory that have one of the `extensions`, and
 * the matches of a glob, if any. Leaves out `node_modules`, hidden files and whatever is only reached through links.
 */
export async function expandPaths(
  paths: readonly string[],
  extensions: readonly string[],
): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const status = statusOf(path);
    if (status?.isDirectory()) files.push(...(await find(`**/*.{${extensions}}`, path)));
    else if (status === undefined && isDynamicPattern(path)) files.push(...(await findGlob(path)));
    else files.push(path);
  }
  return [...new Set(files)];
}

/** Looks up an absolute glob from its root, so that its matches are absolute, too, and the same files are left out. */
function findGlob(pattern: string): Promise<string[]> {
  const { root } = parse(pattern);
  return find(pattern.slice(root.length), root === "" ? "." : root);
}

async function find(pattern: string, directory: string): Promise<string[]> {
  const found = await glob(pattern, {
    cwd: directory,
    ignore: "**/node_modules/**",
    followSymbolicLinks: false,
  });
  return found
    .map((file) => (directory === "." ? file : `${directory.replace(/\/$/, "")}/${file}`))
    .toSorted();
}
