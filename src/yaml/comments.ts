import type { Path } from "../text/path.js";
import type { YamlNode } from "./node.js";

/** A comment of YAML from `#` to the end of its line, and the path of the field or item that it stands at. */
export interface YamlComment {
  readonly path: Path;
  readonly text: string;
}

/** A key, a scalar or an alias in a text. */
interface Leaf {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the comments of a document. A comment after a key or a value belongs to it. One on a line of its own belongs to
 * what follows, or, if it is indented more deeply than that, to what is before it.
 */
export function commentsIn(text: string, document: YamlNode): YamlComment[] {
  const comments: YamlComment[] = [];
  let before: Leaf | undefined;
  for (const next of [...leavesOf(document, []), undefined]) {
    const start = before?.end ?? 0;
    const gap = text.slice(start, next?.start);
    for (const { 0: comment, index } of gap.matchAll(/(?<=^|\s)#.*/gm)) {
      const leaf = leafOf(text, start + index, before, next);
      comments.push({ path: leaf?.path ?? [], text: comment.trimEnd() });
    }
    before = next;
  }
  return comments;
}

/** The keys and values of a node in the order of the text. An empty list or map is a value, too. */
function* leavesOf(node: YamlNode, path: Path): Generator<Leaf> {
  const { start, end } = node;
  if (node.type === "list" && node.items.length > 0)
    for (const [index, item] of node.items.entries()) yield* leavesOf(item, [...path, index]);
  else if (node.type === "map" && node.pairs.length > 0)
    for (const { key, value } of node.pairs) {
      const here = [...path, key.type === "scalar" ? key.text : ""];
      yield { path: here, start: key.start, end: key.end };
      yield* leavesOf(value, here);
    }
  else yield { path, start, end };
}

function leafOf(
  text: string,
  offset: number,
  before: Leaf | undefined,
  next: Leaf | undefined,
): Leaf | undefined {
  const lineStart = startOfLine(text, offset);
  if (before !== undefined && before.end > lineStart) return before;
  const isDeeper = offset - lineStart > (next === undefined ? 0 : indentAt(text, next.start));
  return isDeeper ? (before ?? next) : next;
}

const startOfLine = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** The number of spaces at the start of the line that an offset is in. */
function indentAt(text: string, offset: number): number {
  const line = text.slice(startOfLine(text, offset), offset);
  return line.length - line.trimStart().length;
}
