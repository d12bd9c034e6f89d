import { type Stats, statSync } from "node:fs";
import { parse, resolve } from "node:path";
import { type FoundFiles, findFiles } from "./findFiles.js";
import { type Glob, isGlob, parseGlobs } from "./glob.js";
import { unreadableError } from "./input.js";
import { InputError } from "./inputError.js";

/** A file to read; `-` is stdin. */
export interface InputFile {
  readonly path: string;
  /** True if an argument names the file itself; false if it was found in a directory or by a glob. */
  readonly isNamed: boolean;
}

/** The files that arguments name, and the errors for arguments that name none and for paths that cannot be read. */
export interface InputFiles {
  readonly files: readonly InputFile[];
  readonly errors: readonly InputError[];
}

/**
 * Lists the files that arguments name: a path itself, the files below a directory that have one of the `extensions`, and
 * those that a glob matches. Leaves out `.git`, `node_modules` and whatever is only reached through links. A file that
 * several arguments name is listed once.
 */
export function expandPaths(paths: readonly string[], extensions: readonly string[]): InputFiles {
  const files = new Map<string, InputFile>();
  const errors: InputError[] = [];
  const add = (path: string, isNamed: boolean): void => {
    const key = path === "-" ? path : resolve(path);
    const known = files.get(key);
    files.set(key, known === undefined ? { path, isNamed } : { ...known, isNamed: known.isNamed || isNamed });
  };
  for (const path of paths) {
    const status = path === "-" ? undefined : statusOf(path);
    const isDirectory = status?.isDirectory() ?? false;
    if (!isDirectory && (status !== undefined || !isGlob(path))) {
      add(path, true);
      continue;
    }
    const found = isDirectory ? findFiles(path, [belowWith(extensions)]) : findByGlob(path);
    errors.push(...[...found.unreadable].map(([name, error]) => unreadableError(name, error)));
    if (found.files.length === 0 && found.unreadable.size === 0)
      errors.push(isDirectory ? emptyDirectory(path, extensions) : unmatchedGlob(path));
    for (const file of found.files) add(file, false);
  }
  return { files: [...files.values()], errors };
}

/** Returns the status of a path; undefined if there is nothing, or nothing accessible. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The extensions in any case, as `languageOf` takes them. */
const belowWith = (extensions: readonly string[]): Glob => [
  "**",
  (name) => extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`)),
];

/** An absolute glob is looked up from its root, so that its matches are absolute, too. */
function findByGlob(pattern: string): FoundFiles {
  const { root } = parse(pattern);
  return findFiles(root === "" ? "." : root, parseGlobs(pattern.slice(root.length)));
}

function emptyDirectory(name: string, extensions: readonly string[]): InputError {
  const message = `There is no file in this directory whose name ends in ${listOf(extensions)}`;
  return new InputError({ name }, [{ code: "missing-file", message }]);
}

const unmatchedGlob = (name: string): InputError =>
  new InputError({ name }, [{ code: "missing-file", message: "No file matches this glob" }]);

const listOf = (extensions: readonly string[]): string =>
  extensions
    .map((extension) => `.${extension}`)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " or ");
