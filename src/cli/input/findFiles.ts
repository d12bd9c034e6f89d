import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Glob } from "./glob.js";

/** Directories that are not searched unless a glob names them. Hidden ones are: `.openshift` holds manifests. */
const skipped = new Set([".git", "node_modules"]);

/** Finds the files below a directory that a glob matches, in the order of their names. Does not follow links. */
export function findFiles(directory: string, globs: readonly Glob[]): string[] {
  const found = new Set<string>();
  for (const glob of globs) collect(directory, glob, found, new Set());
  return [...found].toSorted();
}

/** `seen` has the directories, each with the rest of the glob that was looked up in it: several `**` meet there. */
function collect(directory: string, glob: Glob, found: Set<string>, seen: Set<string>): void {
  const [part, ...rest] = glob;
  const key = `${glob.length} ${directory}`;
  if (part === undefined || seen.has(key)) return;
  seen.add(key);
  if (part === "**") {
    collect(directory, rest, found, seen);
    for (const { name } of entriesOf(directory).filter(isSearched))
      collect(join(directory, name), glob, found, seen);
  } else if (typeof part === "object") {
    const path = join(directory, part.name);
    if (rest.length > 0) collect(path, rest, found, seen);
    else if (isFile(path)) found.add(path);
  } else {
    for (const entry of entriesOf(directory).filter(({ name }) => part(name))) {
      const path = join(directory, entry.name);
      if (rest.length === 0 && entry.isFile()) found.add(path);
      else if (rest.length > 0 && isSearched(entry)) collect(path, rest, found, seen);
    }
  }
}

const isSearched = (entry: Dirent): boolean => entry.isDirectory() && !skipped.has(entry.name);

/** A directory that cannot be read has no entries. */
function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
