import { valueAt } from "../check/valueAt.js";
import type { Notes } from "../convert/notes.js";
import { type Path, pathText } from "../text/path.js";

/** Collects the fields of a manifest that the language cannot express, but that the server keeps. */
export interface UnsaidFields {
  readonly notes: Notes;
  /** Returns the fields of the item at a path, by their paths in it. The empty path is the stream or import. */
  readonly of: (item: Path) => ReadonlyMap<string, unknown>;
}

/** The server drops these, so they are no difference: the reasons of src/convert and src/language. */
const dropped = /^(?:the server drops|it is not a field of)/;

/** Starts to collect. */
export function collectUnsaid(manifest: unknown): UnsaidFields {
  const byItem = new Map<string, Map<string, unknown>>();
  const notes: Notes = {
    found: [],
    leftOut(path, why) {
      const value = valueAt(manifest, path);
      if (value === undefined || dropped.test(why)) return;
      const length = itemLength(path);
      const item = pathText(path.slice(0, length));
      const fields = byItem.get(item) ?? new Map<string, unknown>();
      byItem.set(item, fields.set(pathText(path.slice(length)), value));
    },
    missing: () => {},
    readAsText: () => {},
  };
  return { notes, of: (item) => byItem.get(pathText(item)) ?? new Map() };
}

/** The length of the path of the item that a field is in. An item that the language cannot name is in its owner. */
function itemLength(path: Path): number {
  if (path[1] === "repository" && path.length > 2) return 2;
  return typeof path[2] === "number" && path.length > 3 ? 3 : 0;
}
