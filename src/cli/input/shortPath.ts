import { relative } from "node:path";

/** Returns a path as seen from the working directory, if that is shorter. */
export function shortPath(path: string): string {
  const near = relative("", path);
  return near.length < path.length ? near : path;
}
