/** The nodes of a document, and those of them that come from aliases. */
export interface NodeCounts {
  nodes: number;
  aliased: number;
}

/** True if nearly all nodes of a large document come from aliases: go-yaml v2, decode.go, allowedAliasRatio. */
export function isExcessive({ nodes, aliased }: NodeCounts): boolean {
  const [low, high] = [400_000, 4_000_000];
  const allowed = nodes <= low ? 0.99 : nodes >= high ? 0.1 : 0.99 - (0.89 * (nodes - low)) / (high - low);
  return aliased > 100 && nodes > 1_000 && aliased / nodes > allowed;
}
