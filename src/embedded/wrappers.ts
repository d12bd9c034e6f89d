import type { Node } from "estree";

/** A node that knows its parent. */
export type Child = Node & { readonly parent?: Child };

/** TypeScript's wrappers around an expression, which do not change its value: `as`, `!`, `satisfies` and `<T>`. */
const wrappers: readonly string[] = [
  "TSAsExpression",
  "TSNonNullExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
];

interface Wrapper {
  readonly type: string;
  readonly expression: Node;
}

const isWrapper = (node: unknown): node is Wrapper => wrappers.includes((node as Wrapper).type);

/** The outermost wrapper around a node; the node itself if there is none. */
export function outermost(node: Child): Child {
  const { parent } = node;
  return parent !== undefined && isWrapper(parent) ? outermost(parent) : node;
}

/** The expression inside all wrappers. */
export const unwrapped = (node: Node): Node => (isWrapper(node) ? unwrapped(node.expression) : node);
