import { isObject } from "../schema/values.js";
import type { Path } from "../text/path.js";

/** The first step of what is left of a field's name, and what is left behind it; undefined where nothing is. */
interface Step {
  readonly name: string | number;
  readonly rest: string | undefined;
}

/** The step into an object. What is no name of the API may itself hold dots: it stands last, as a key of the object. */
function stepIntoObject(value: unknown, text: string): Step {
  const end = text.search(/[.[]/);
  if (end < 0 || (isObject(value) && Object.hasOwn(value, text))) return { name: text, rest: undefined };
  return { name: text.slice(0, end), rest: text.slice(text[end] === "." ? end + 1 : end) };
}

/** The items of a list by their names; of two items of one name the server keeps the last. */
const placesByName = (list: readonly unknown[]): Map<unknown, number> =>
  new Map(list.map((item, place) => [isObject(item) ? (item.name ?? item.tag ?? "") : undefined, place]));

/**
 * A function that gives the path that a server's field name stands for in a manifest. The server names an image by
 * its place and a tag by its name (`spec.tags[1.17].from`), but in its decoding every item by its place. Where a name
 * leads nowhere, the path ends before it.
 */
export function pathFinder(manifest: unknown): (field: string, decoding: boolean) => Path {
  const known = new Map<readonly unknown[], Map<unknown, number>>();
  const placeOf = (list: readonly unknown[], name: string): number | undefined => {
    const places = known.get(list) ?? placesByName(list);
    known.set(list, places);
    return places.get(name);
  };

  /** The step into a list. A name may hold brackets itself, but what the server writes behind it holds one pair at most. */
  const stepIntoList = (list: readonly unknown[], text: string, decoding: boolean): Step | undefined => {
    const first = text.indexOf("]");
    const last = text.lastIndexOf("]");
    const stepAt = (end: number, name: number): Step => ({
      name,
      rest: end + 1 === text.length ? undefined : text.slice(text[end + 1] === "." ? end + 2 : end + 1),
    });
    for (const end of decoding ? [] : [last, text.lastIndexOf("]", last - 1)]) {
      const place = placeOf(list, text.slice(1, end));
      if (end > 0 && place !== undefined) return stepAt(end, place);
    }
    const index = text.slice(1, first);
    return /^\d{1,9}$/.test(index) ? stepAt(first, Number(index)) : undefined;
  };

  return (field, decoding) => {
    const path: (string | number)[] = [];
    let value = manifest;
    let rest: string | undefined = field === "" ? undefined : field;
    while (rest !== undefined) {
      const inList = rest.startsWith("[");
      if (inList && !Array.isArray(value)) break;
      const step = inList
        ? stepIntoList(value as readonly unknown[], rest, decoding)
        : stepIntoObject(value, rest);
      if (step === undefined) break;
      path.push(step.name);
      value = valueAt(value, [step.name]);
      rest = step.rest;
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
