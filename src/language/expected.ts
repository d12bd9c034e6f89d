import type { Word } from "../schema/words.js";
import { type ContextName, contexts, memberContexts } from "./contexts.js";
import type { Rule } from "./rules.js";

/** The words that people need first, in their order. The others follow in the order of the API. */
const likeliest = ["from", "tag", "repository", "each", "to", "scheduled", "local", "preserveOriginal"];

/** The place of a word in the order of likeliness. */
export const rankOf = (word: string): number => {
  const index = likeliest.indexOf(word);
  return index < 0 ? likeliest.length : index;
};

const isCommon = ({ rare }: Word): boolean => !rare;

/** The items that can follow in a context: those of its owner. An `each` comes before the others. */
export function itemsAfter(context: ContextName): string[] {
  for (const [owner, members] of Object.entries<Readonly<Record<string, ContextName>>>(memberContexts)) {
    const words = Object.keys(members);
    if (context === owner) return words;
    if (Object.values(members).includes(context)) return words.filter((word) => word !== "each");
  }
  return [];
}

/** The words that can come next in a context, the likeliest first. Rare words are left out. */
export function wordsExpectedIn(context: ContextName): string[] {
  const own = [...contexts[context].words.values()].filter(isCommon).map(({ word }) => word);
  return [...own, ...itemsAfter(context)].toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The words that a text can begin with. */
export function wordsExpectedFirst(rule: Rule): string[] {
  if (rule === "spec" || rule === "specs") return ["from"];
  return rule === "clauses" ? wordsExpectedIn("spec") : ["stream", "import"];
}
