import type { Path, Range } from "../../../index.js";
import type { YamlNode } from "./node.js";
import { shiftedRange } from "./shift.js";

/** Finds paths of a value in the nodes that it was made of. */
export interface NodeFinder {
  /** Returns the range of the key of a path's last field, or that of the node as far as the path exists. */
  readonly rangeOf: (path: Path) => Range;
  /** Returns a number, boolean or null as it is written; undefined for other values. */
  readonly sourceOf: (path: Path) => string | undefined;
}

interface Child {
  readonly key?: YamlNode;
  readonly value: YamlNode;
}

type Children = ReadonlyMap<string, Child>;

/** Returns a finder for a document. */
function findNodes(document: YamlNode): NodeFinder {
  const known = new Map<YamlNode, Children>();
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
  };
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
  };
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

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
