import type { YamlComment } from "./comments.js";
import type { NodeFinder } from "./findNodes.js";

/** A value of an input. Values of YAML and JSON know where each of their paths is in the text. */
export interface LocatedValue extends Partial<NodeFinder> {
  readonly value: unknown;
  /** Returns the comments of YAML. */
  readonly comments?: () => readonly YamlComment[];
}
