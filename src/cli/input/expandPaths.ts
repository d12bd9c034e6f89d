import { type Stats, statSync } from "node:fs";
import { parse } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** What is at a path; undefined if nothing is, or nothing that can be looked at. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/**
 * The files that arguments name: a path itself, the files below a directory whose names end in one of `extensions`,
 * and what a glob matches, which may be nothing. `node_modules`, hidden files and what is behind links are left out.
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

/** A glob that begins at the root is looked up from there: so its matches do, too, and the same files are left out. */
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
