import { isResource } from "../check/manifestsIn.js";
import { hasWrongKind } from "../check/wrongKind.js";
import { isManifestKind } from "../schema/kinds.js";
import { isObject } from "../schema/values.js";
import type { Finding } from "../text/finding.js";
import type { Path } from "../text/path.js";
import type { Fields } from "./defaults.js";
import { type Notes, startNotes } from "./notes.js";

/** The content of a value besides its manifests. */
export interface LeftBehind {
  /** A note for each field of a Template that the documents of its objects do not have. */
  readonly notes: readonly Finding[];
  /** The kinds of the other objects, one for each object. */
  readonly kinds: readonly string[];
}

/** Finds what no document of a value's manifests has: the parameters and labels of a Template, and other objects. */
export function leftBehind(value: unknown): LeftBehind {
  const notes = startNotes("is not converted");
  const kinds: string[] = [];
  search(value, [], notes, kinds);
  return { notes: notes.found, kinds };
}

function search(value: unknown, path: Path, notes: Notes, kinds: string[]): void {
  if (Array.isArray(value)) searchAll(value, path, notes, kinds);
  else if (isResource(value) && !hasWrongKind(value)) searchResource(value, path, notes, kinds);
}

function searchResource(value: Fields, path: Path, notes: Notes, kinds: string[]): void {
  const { kind, objects, parameters, labels, items } = value;
  if (kind === "Template") {
    if (Array.isArray(parameters) && parameters.length > 0)
      notes.leftOut(
        [...path, "parameters"],
        "the document has their names, such as ${NAME}, in place of values",
      );
    if (isObject(labels) && Object.keys(labels).length > 0)
      notes.leftOut([...path, "labels"], "they are not added to each object");
    if (Array.isArray(objects)) searchAll(objects, [...path, "objects"], notes, kinds);
  } else if (Array.isArray(items)) searchAll(items, [...path, "items"], notes, kinds);
  else if (!isManifestKind(kind)) kinds.push(String(kind));
}

/** How many levels of lists are searched, as by `manifestsIn`. */
const maxDepth = 20;

function searchAll(values: readonly unknown[], path: Path, notes: Notes, kinds: string[]): void {
  if (path.length > maxDepth) return;
  for (const [index, each] of values.entries()) search(each, [...path, index], notes, kinds);
}
