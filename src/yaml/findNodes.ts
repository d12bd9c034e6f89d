import type { Range } from "../../grammar/range.js";
import type { Path } from "../text/path.js";
import type { YamlMap, YamlNode } from "./node.js";
import { shiftedRange } from "./shift.js";

/** Finds paths of a value in the nodes that it was made of. */
export interface NodeFinder {
  /** Returns the range of the key of a path's last field, or that of the node as far as the path exists. */
  readonly rangeOf: (path: Path) => Range;
  /** Returns a number, boolean or null as it is written; undefined for other values. */
  readonly sourceOf: (path: Path) => string | undefined;
  /** Returns the key and the value of the field at a path, and the map that it is in; undefined for any other path. */
  readonly fieldAt: (path: Path) => LocatedField | undefined;
  /** Returns whether the text of a value is that of other paths, too: an alias stands for it, or for what is around it. */
  readonly isShared: (path: Path) => boolean;
}

/** A field of a map in the text. */
export interface LocatedField {
  readonly key: YamlNode;
  readonly value: YamlNode;
  readonly map: YamlMap;
}

interface Child {
  readonly key?: YamlNode;
  readonly value: YamlNode;
}

type Children = ReadonlyMap<string, Child>;

/** Returns a finder for a document. */
function findNodes(document: YamlNode): NodeFinder {
  const known = new Map<YamlNode, Children>();
  let shared: ReadonlySet<YamlNode> | undefined;
  const childrenIn = (node: YamlNode): Children => {
    const children = known.get(node) ?? childrenOf(node);
    known.set(node, children);
    return children;
  };
  return {
    rangeOf: (path) => {
      let node = document;
      for (const [depth, name] of path.entries()) {
        const child = childrenIn(targetOf(node)).get(String(name));
        if (child === undefined) break;
        if (depth === path.length - 1 && child.key !== undefined) return rangeOf(child.key);
        node = child.value;
      }
      return rangeOf(node);
    },
    sourceOf: (path) => {
      let node: YamlNode | undefined = document;
      for (const name of path) node = node && childrenIn(targetOf(node)).get(String(name))?.value;
      const target = node && targetOf(node);
      return target?.type === "scalar" && target.isPlain ? target.text : undefined;
    },
    fieldAt: (path) => {
      let node = document;
      let map: YamlMap | undefined;
      let field: Child | undefined;
      for (const name of path) {
        const target = targetOf(node);
        map = target.type === "map" ? target : undefined;
        field = childrenIn(target).get(String(name));
        if (field === undefined) return undefined;
        node = field.value;
      }
      return map !== undefined && field?.key !== undefined
        ? { key: field.key, value: field.value, map }
        : undefined;
    },
    isShared: (path) => {
      shared ??= new Set(aliasTargetsIn(document));
      let node: YamlNode | undefined = document;
      for (const name of path) {
        node = childrenIn(node).get(String(name))?.value;
        if (node === undefined || node.type === "alias" || shared.has(node)) return true;
      }
      return false;
    },
  };
}

/** The nodes that aliases stand for. */
function* aliasTargetsIn(node: YamlNode): Generator<YamlNode> {
  if (node.type === "list") for (const item of node.items) yield* aliasTargetsIn(item);
  else if (node.type === "alias" && node.target !== undefined) yield node.target;
  else if (node.type === "map")
    for (const { key, value } of node.pairs) {
      yield* aliasTargetsIn(key);
      yield* aliasTargetsIn(value);
    }
}

/** Returns a finder that makes the nodes on first use. The document begins at an offset of its text. */
export function findNodesLater(document: () => YamlNode, offset: number): NodeFinder {
  let finder: NodeFinder | undefined;
  const nodes = (): NodeFinder => {
    finder ??= findNodes(document());
    return finder;
  };
  return {
    rangeOf: (path) => shiftedRange(nodes().rangeOf(path), offset),
    sourceOf: (path) => nodes().sourceOf(path),
    isShared: (path) => nodes().isShared(path),
    fieldAt: (path) => {
      const field = nodes().fieldAt(path);
      return (
        field && {
          key: shiftedNode(field.key, offset),
          value: shiftedNode(field.value, offset),
          map: shiftedNode(field.map, offset),
        }
      );
    },
  };
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

/** A node as it is in a text in which its own begins at an offset. */
function shiftedNode<Node extends YamlNode>(node: Node, offset: number): Node {
  if (offset === 0) return node;
  const moved = { ...node, ...shiftedRange(node, offset) };
  if (moved.type !== "map") return moved;
  const pairs = moved.pairs.map(({ key, value }) => ({
    key: shiftedNode(key, offset),
    value: shiftedNode(value, offset),
  }));
  return { ...moved, pairs };
}

const targetOf = (node: YamlNode): YamlNode => (node.type === "alias" ? (node.target ?? node) : node);

/** The children of a map by name, or of a list by index. */
function childrenOf(node: YamlNode): Children {
  if (node.type === "list") return new Map(node.items.map((value, index) => [String(index), { value }]));
  if (node.type !== "map") return new Map();
  return new Map(
    node.pairs.flatMap((pair): [string, Child][] => {
      const key = targetOf(pair.key);
      return key.type === "scalar" ? [[key.text, pair]] : [];
    }),
  );
}
