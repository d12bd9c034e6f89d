import type { Range } from "../../grammar/range.js";

/** A node of YAML, with its range in the text. */
export type YamlNode = YamlScalar | YamlList | YamlMap | YamlAlias;

export interface YamlScalar extends Range {
  readonly type: "scalar";
  /** The content without quotes, escapes and folding. */
  readonly text: string;
  /** True without quotes and outside blocks: only such a scalar can be a number, a boolean or null. */
  readonly isPlain: boolean;
}

export interface YamlList extends Range {
  readonly type: "list";
  readonly items: readonly YamlNode[];
}

export interface YamlMap extends Range {
  readonly type: "map";
  readonly pairs: readonly YamlPair[];
}

export interface YamlPair {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

export interface YamlAlias extends Range {
  readonly type: "alias";
  /** The node with the anchor; undefined if there is none before the alias. */
  readonly target: YamlNode | undefined;
}
