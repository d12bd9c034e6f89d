import type { Range } from "../../grammar/range.js";
import { type Fix, insertion } from "../services/edit.js";
import type { Path } from "../text/path.js";
import type { LocatedField } from "./findNodes.js";
import type { LocatedValue } from "./locatedValue.js";
import type { YamlMap } from "./node.js";

/**
 * Moves a field of a map to another path, whose last maps need not be there yet. Undefined if its value has several
 * lines, if there is no map to move it to, or if the map that it is in would be empty.
 */
export function moveField(
  text: string,
  located: LocatedValue,
  from: Path,
  to: Path,
  title: string,
): Fix | undefined {
  const field = located.fieldAt?.(from);
  if (field === undefined || field.map.pairs.length < 2) return undefined;
  const written = text.slice(field.key.start, field.value.end);
  const target = mapFor(located, to);
  if (/[\r\n]/.test(written) || target === undefined) return undefined;
  const { map, missing } = target;
  const isSame = map.start === field.map.start;
  const layout = layoutOf(text, map);
  const nested = layout.nest(missing, written);
  if (isSame)
    return {
      title: `Move it to ${title}`,
      edits: [{ range: { start: field.key.start, end: field.value.end }, text: nested }],
    };
  const removed = rangeIn(field);
  // A comment would be lost.
  if (text.slice(removed.start, removed.end).includes("#")) return undefined;
  const edits = [{ range: removed, text: "" }, insertion(endOf(text, map), layout.separator + nested)];
  return { title: `Move it to ${title}`, edits };
}

/** The innermost map on the way to a path, and the names of the maps that are missing in it. */
function mapFor(located: LocatedValue, to: Path): { map: YamlMap; missing: readonly string[] } | undefined {
  for (let length = to.length - 1; length > 0; length--) {
    const node = located.fieldAt?.(to.slice(0, length))?.value ?? itemMap(located, to.slice(0, length));
    if (node === undefined) continue;
    const missing = to.slice(length, -1);
    const isMap = node.type === "map" && node.pairs.length > 0;
    return isMap && missing.every((step) => typeof step === "string") ? { map: node, missing } : undefined;
  }
  return undefined;
}

/** The map that is an item of a list: it is around each of its fields. */
function itemMap(located: LocatedValue, path: Path): YamlMap | undefined {
  let value = located.value as Readonly<Record<string | number, unknown>>;
  for (const step of path) value = value?.[step] as typeof value;
  const [name] = Object.keys(value ?? {});
  return name === undefined ? undefined : located.fieldAt?.([...path, name])?.map;
}

/** Where a field is added to a map: after the last one, and after the comment on its line. */
function endOf(text: string, map: YamlMap): number {
  const end = map.pairs.at(-1)?.value.end ?? map.end;
  const isFlow = text[map.start] === "{";
  return isFlow ? end : end + (/^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** How the fields of a map are written: what separates them, and how a field is put into maps that are missing. */
interface Layout {
  readonly separator: string;
  readonly nest: (names: readonly string[], field: string) => string;
}

function layoutOf(text: string, map: YamlMap): Layout {
  const [first] = map.pairs;
  const start = first?.key.start ?? map.start;
  if (text[map.start] === "{") {
    const quote = text[start] === '"' ? '"' : "";
    return {
      separator: ", ",
      nest: (names, field) =>
        names.reduceRight((inner, name) => `${quote}${name}${quote}: { ${inner} }`, field),
    };
  }
  const indent = " ".repeat(start - text.lastIndexOf("\n", start - 1) - 1);
  return {
    separator: `\n${indent}`,
    nest: (names, field) =>
      names.map((name, depth) => `${name}:\n${indent}${"  ".repeat(depth + 1)}`).join("") + field,
  };
}

/** The range of a field with what separates it from the next, or from the one before it. */
function rangeIn({ key, value, map }: LocatedField): Range {
  const index = map.pairs.findIndex((pair) => pair.key.start === key.start);
  const [before, next] = [map.pairs[index - 1], map.pairs[index + 1]];
  if (next !== undefined) return { start: key.start, end: next.key.start };
  return { start: before?.value.end ?? key.start, end: value.end };
}
