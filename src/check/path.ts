import { isObject } from "../schema/types.js";

/** A place in a manifest: names of fields, and places in lists. */
export type Path = readonly (string | number)[];

/** A path in words: `spec.tags[0].name`. */
export const pathText = (path: Path): string =>
  path
    .map((step, place) => (typeof step === "number" ? `[${step}]` : place === 0 ? step : `.${step}`))
    .join("");

/** The names of a server's field path: `spec.tags[1.17].from` is `spec`, `tags`, `[1.17]`, `from`. */
function namesOf(field: string): string[] {
  const names: string[] = [];
  let start = 0;
  while (start < field.length) {
    let end: number;
    if (field[start] === "[") {
      const closing = ["].", "]["].map((mark) => field.indexOf(mark, start)).filter((found) => found >= 0);
      end = closing.length === 0 ? field.length : Math.min(...closing) + 1;
    } else {
      const next = field.slice(start).search(/[.[]/);
      end = next < 0 ? field.length : start + next;
    }
    names.push(field.slice(start, end));
    start = field[end] === "." ? end + 1 : end;
  }
  return names;
}

/** The places of the items of a list by their names; of items of one name the first. */
function placesByName(list: readonly unknown[]): Map<unknown, number> {
  const places = new Map<unknown, number>();
  for (const [place, item] of list.entries()) {
    if (isObject(item) && !places.has(item.name)) places.set(item.name, place);
  }
  return places;
}

/**
 * A function that gives the path that a server's field name stands for in a manifest. The server names an image by
 * its place and a tag by its name (of tags of one name the first is meant), but in its decoding every item by its place.
 */
export function pathFinder(manifest: unknown): (field: string, decoding: boolean) => Path {
  const known = new Map<readonly unknown[], Map<unknown, number>>();
  const placeOf = (list: readonly unknown[], name: string): number => {
    const places = known.get(list) ?? placesByName(list);
    known.set(list, places);
    return places.get(name) ?? Number(name);
  };
  return (field, decoding) => {
    const path: (string | number)[] = [];
    let value = manifest;
    for (const name of namesOf(field)) {
      const inner = name.slice(1, -1);
      if (!Array.isArray(value) || !name.startsWith("[")) path.push(name);
      else path.push(decoding ? Number(inner) : placeOf(value, inner));
      value = valueAt(value, path.slice(-1));
    }
    return path;
  };
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(manifest: unknown, path: Path): unknown {
  let value = manifest;
  for (const name of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[name];
  }
  return value;
}
