import type { Word } from "../schema/words.js";
import { type ContextName, contexts, memberContexts } from "./contexts.js";
import type { Rule } from "./rules.js";

/** The words that people need first, in their order. The others follow in the order of the API. */
const likeliest = ["from", "tag", "repository", "each", "to", "scheduled", "local", "preserveOriginal"];

const rank = (word: string): number => {
  const index = likeliest.indexOf(word);
  return index < 0 ? likeliest.length : index;
};

const isCommon = ({ rare }: Word): boolean => !rare;

/** The items that can follow in a context. An `each` comes before them. */
const itemsAfter: Readonly<Record<ContextName, readonly string[]>> = {
  spec: [],
  stream: Object.keys(memberContexts.stream),
  import: Object.keys(memberContexts.import),
  streamEach: ["from", "tag"],
  streamImage: ["from", "tag"],
  tag: ["from", "tag"],
  importEach: ["from", "repository"],
  importImage: ["from", "repository"],
  repository: ["from", "repository"],
};

/** The words that can come next in a context, the likeliest first. Rare words are left out. */
export function wordsExpectedIn(context: ContextName): string[] {
  const own = [...contexts[context].words.values()].filter(isCommon).map(({ word }) => word);
  return [...own, ...itemsAfter[context]].toSorted((a, b) => rank(a) - rank(b));
}

/** The words that a text can begin with. */
export function wordsExpectedFirst(rule: Rule): string[] {
  if (rule === "spec" || rule === "specs") return ["from"];
  return rule === "clauses" ? wordsExpectedIn("spec") : ["stream", "import"];
}
