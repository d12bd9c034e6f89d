import type { Item } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import { constant } from "../compile/makePlan.js";
import { itemWordOf } from "../language/vocabulary.js";
import { tagOfReference } from "../reference/tagOfReference.js";
import { clauseOf, kindOf } from "./names.js";
import type { SourceText } from "./sourceText.js";

/** An entry of the outline of a text. */
export interface OutlineEntry {
  readonly type: Item["type"];
  /** The name of a stream, or the tag of an image. */
  readonly name: string;
  readonly detail: string;
  readonly range: Range;
  /** The range of the name, which is in the range of the entry. */
  readonly selection: Range;
  readonly children: readonly OutlineEntry[];
}

/** Returns the outline of a text: its streams and imports, and the items in them. */
export function symbols({ parsed: { source } }: SourceText): OutlineEntry[] {
  const result: (OutlineEntry & { children: OutlineEntry[]; range: Range })[] = [];
  for (const item of source.items) {
    const entry = entryOf(item);
    const owner = result.at(-1);
    if (owner === undefined || isOwner(item) || !isOwner(owner)) {
      result.push({ ...entry, children: [] });
    } else {
      owner.children.push(entry);
      result[result.length - 1] = { ...owner, range: { start: owner.range.start, end: item.range.end } };
    }
  }
  return result;
}

const isOwner = ({ type }: Pick<Item, "type">): boolean => type === "Stream" || type === "Import";

function entryOf(item: Item): OutlineEntry {
  const { type, range, keywordRange, value } = item;
  const reference = value && constant(value);
  const to = clauseOf(item, "to")?.values[0];
  const tag = type === "Spec" ? ((to && constant(to)) ?? tagOfReference(kindOf(item), reference)) : undefined;
  const name = tag ?? reference ?? itemWordOf[type];
  const detail = tag === undefined ? "" : (reference ?? "");
  return {
    type,
    name: name || itemWordOf[type],
    detail,
    range,
    selection: value?.range ?? keywordRange,
    children: [],
  };
}
