import type { Path } from "../../index.js";
import type { YamlComment } from "../../yaml/comments.js";

/** The comments of a value, which its manifests take. */
export interface TakenComments {
  /** Takes the comments at a path of the value. */
  readonly takeAt: (path: Path) => readonly string[];
  /** Counts the comments that nothing took. */
  readonly left: () => number;
}

/** Sorts comments by their paths. */
export function takeComments(comments: readonly YamlComment[]): TakenComments {
  const byPath = new Map<string, string[]>();
  for (const { path, text } of comments) {
    const key = JSON.stringify(path);
    const known = byPath.get(key);
    if (known === undefined) byPath.set(key, [text]);
    else known.push(text);
  }
  return {
    takeAt(path) {
      if (byPath.size === 0) return [];
      const key = JSON.stringify(path);
      const found = byPath.get(key) ?? [];
      byPath.delete(key);
      return found;
    },
    left: () => [...byPath.values()].reduce((sum, each) => sum + each.length, 0),
  };
}
