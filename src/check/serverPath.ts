import { isObject } from "../schema/values.js";
import type { Path } from "../text/path.js";
import { valueAt } from "./valueAt.js";

/**
 * How the server names an item of a list. Its decoding writes the index: `spec.tags[0].from`. Its validation writes the
 * name of a tag, `spec.tags[1.17].from`, and the index of any other item.
 */
export type PathStyle = "names" | "indexes";

/** The indexes of the tags in a list, by their names. Kept for each list, so that many lookups take linear time. */
export type TagIndexes = Map<readonly unknown[], ReadonlyMap<unknown, number>>;

/** One step along a field's path, and the rest of the path; `rest` is undefined at the end. */
interface Step {
  readonly step: string | number;
  readonly rest: string | undefined;
}

/**
 * Finds a field in a manifest by the path that the server writes. Of a path that leads nowhere, returns the part that
 * can be followed.
 *
 *     indexes  spec.tags[0].from                → ["spec", "tags", 0, "from"]
 *     names    spec.tags[1.17].from             → ["spec", "tags", 3, "from"] if the tag 1.17 has the index 3
 *     names    spec.tags[x].from[0]].from.name  → ["spec", "tags", 4, "from", "name"] if that tag is called `x].from[0]`
 */
export function readServerPath(
  manifest: unknown,
  field: string,
  style: PathStyle,
  indexes: TagIndexes = new Map(),
): Path {
  const path: (string | number)[] = [];
  let value = manifest;
  let rest: string | undefined = field === "" ? undefined : field;
  while (rest !== undefined) {
    const read: Step | undefined = rest.startsWith("[")
      ? readItem(value, rest, style, indexes)
      : readName(value, rest);
    if (read === undefined) break;
    path.push(read.step);
    value = valueAt(value, [read.step]);
    rest = read.rest;
  }
  return path;
}

/**
 * Reads the name of a field, as in `from.name`. A key that is not a name of the API may contain dots. It can only be
 * the last step.
 */
function readName(value: unknown, text: string): Step {
  const end = text.search(/[.[]/);
  if (end < 0 || (isObject(value) && Object.hasOwn(value, text))) return { step: text, rest: undefined };
  return { step: text.slice(0, end), rest: text.slice(text[end] === "." ? end + 1 : end) };
}

function readItem(value: unknown, text: string, style: PathStyle, indexes: TagIndexes): Step | undefined {
  if (!Array.isArray(value)) return undefined;
  const tag = style === "names" ? readTag(value, text, indexes) : undefined;
  return tag ?? readIndex(text);
}

/** Reads an index, as in `[0].from`. */
function readIndex(text: string): Step | undefined {
  const end = text.indexOf("]");
  const index = text.slice(1, end);
  return /^\d{1,9}$/.test(index) ? { step: Number(index), rest: restAfter(text, end) } : undefined;
}

/**
 * Reads the name of a tag, as in `[1.17].from`. The name may contain brackets, but the rest has one pair at most, as in
 * `[1.17].items[0]`: so the name ends at the last or the last but one.
 */
function readTag(list: readonly unknown[], text: string, indexes: TagIndexes): Step | undefined {
  const last = text.lastIndexOf("]");
  for (const end of [last, text.lastIndexOf("]", last - 1)]) {
    const index = end > 0 ? indexesOf(list, indexes).get(text.slice(1, end)) : undefined;
    if (index !== undefined) return { step: index, rest: restAfter(text, end) };
  }
  return undefined;
}

/** The rest of a path after the bracket at an offset. */
function restAfter(text: string, bracket: number): string | undefined {
  const start = text[bracket + 1] === "." ? bracket + 2 : bracket + 1;
  return bracket + 1 === text.length ? undefined : text.slice(start);
}

/** The indexes of the tags in a list. The server keeps the last of several tags with one name. */
function indexesOf(list: readonly unknown[], indexes: TagIndexes): ReadonlyMap<unknown, number> {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const nameOf = (item: unknown) => (isObject(item) ? (item.name ?? item.tag ?? "") : undefined);
  const made = new Map(list.map((item, index) => [nameOf(item), index]));
  indexes.set(list, made);
  return made;
}
