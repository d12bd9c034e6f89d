/** The words of the language by their use, which vite.config.ts writes into the page. */
declare const VOCABULARY: {
  readonly items: readonly string[];
  readonly clauses: readonly string[];
  readonly kinds: readonly string[];
};

const { items, clauses, kinds } = VOCABULARY;

/** The use of each word of the language, as the highlighter names it. */
export const wordUses: ReadonlyMap<string, string> = new Map([
  ...clauses.map((word) => [word, "propertyName"] as const),
  ...items.map((word) => [word, "keyword"] as const),
  ...kinds.map((word) => [word, "typeName"] as const),
  ...["true", "false"].map((word) => [word, "bool"] as const),
]);
