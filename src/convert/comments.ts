import { itemPathOf } from "../compile/itemPath.js";
import type { Path } from "../text/path.js";

/** Returns the comments of the source that stand at a field or item of a manifest itself, from `#` to their ends. */
export type CommentsAt = (path: Path) => readonly string[];

/** The comments of a manifest, one line each, by the items of its document. */
export interface Comments {
  /** Takes the comments in the tag, image or repository at a path. */
  readonly takeAt: (path: Path) => readonly string[];
  /** The comments that no item took: those of the stream or import, and those of items that the document does not have. */
  readonly rest: () => string[];
}

/** Sorts the comments of a manifest by its items. */
export function commentsOf(manifest: object, commentsAt: CommentsAt): Comments {
  const found = new Map<string, string[]>();
  for (const path of pathsIn(manifest)) {
    const lines = commentsAt(path).flatMap(linesOf);
    if (lines.length === 0) continue;
    const key = keyOf(itemPathOf(path) ?? []);
    const known = found.get(key);
    if (known === undefined) found.set(key, lines);
    else known.push(...lines);
  }
  return {
    takeAt: (path) => {
      const lines = found.get(keyOf(path)) ?? [];
      found.delete(keyOf(path));
      return lines;
    },
    rest: () => [...found.values()].flat(),
  };
}

const keyOf = (path: Path): string => path.join(".");

/** The paths of a value and of all that it holds. A value that is held twice is searched once. */
function* pathsIn(value: unknown, path: Path = [], seen = new Set<unknown>()): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [name, each] of entries) yield* pathsIn(each, [...path, name], seen);
}

const linesOf = (comment: string): string[] =>
  comment
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => (line.startsWith("#") ? line : `# ${line}`));
