import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Glob } from "./glob.js";

/** Directories that are not searched unless a glob names them. Hidden ones are: `.openshift` holds manifests. */
const skipped = new Set([".git", "node_modules"]);

/** The files that were found, in the order of their names, and the errors of the paths that could not be read. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly unreadable: ReadonlyMap<string, unknown>;
}

/** The same while the search goes on. */
interface Search {
  readonly files: Set<string>;
  readonly unreadable: Map<string, unknown>;
}

/** Finds the files below a directory that a glob matches. Does not follow links. */
export function findFiles(directory: string, globs: readonly Glob[]): FoundFiles {
  const search: Search = { files: new Set(), unreadable: new Map() };
  for (const glob of globs) collect(directory, glob, search, new Set());
  return { files: [...search.files].toSorted(), unreadable: search.unreadable };
}

/** `seen` has the directories, each with the rest of the glob that was looked up in it: several `**` meet there. */
function collect(directory: string, glob: Glob, search: Search, seen: Set<string>): void {
  const [part, ...rest] = glob;
  const key = `${glob.length} ${directory}`;
  if (part === undefined || seen.has(key)) return;
  seen.add(key);
  if (part === "**") {
    collect(directory, rest, search, seen);
    for (const { name } of entriesOf(directory, search).filter(isSearched))
      collect(join(directory, name), glob, search, seen);
  } else if (typeof part === "object") {
    const path = join(directory, part.name);
    if (rest.length > 0) collect(path, rest, search, seen);
    else if (isFile(path, search)) search.files.add(path);
  } else {
    for (const entry of entriesOf(directory, search).filter(({ name }) => part(name))) {
      const path = join(directory, entry.name);
      if (rest.length === 0 && entry.isFile()) search.files.add(path);
      else if (rest.length > 0 && isSearched(entry)) collect(path, rest, search, seen);
    }
  }
}

const isSearched = (entry: Dirent): boolean => entry.isDirectory() && !skipped.has(entry.name);

/** The entries of a directory. A path that is not one has none. */
const entriesOf = (directory: string, search: Search): Dirent[] =>
  attempt(directory, search, () => readdirSync(directory, { withFileTypes: true })) ?? [];

const isFile = (path: string, search: Search): boolean =>
  attempt(path, search, () => statSync(path))?.isFile() ?? false;

/** Reads a path; undefined if there is nothing, or if it cannot be read. */
function attempt<T>(path: string, { unreadable }: Search, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") unreadable.set(path, error);
    return undefined;
  }
}
