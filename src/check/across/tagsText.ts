import type { StreamFacts } from "./facts.js";

/** True for a stream without tags in its manifests: it gets them by pushes. */
export const isPushedTo = ({ policies }: StreamFacts): boolean => policies.size === 0;

/** Says which tags a stream has, for the hint about one that it does not have. */
export function tagsText({ policies }: StreamFacts, but: string): string {
  const names = [...policies.keys()].filter((name) => name !== but);
  if (names.length === 0) return "The manifest has no other tag.";
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  const shown = names.slice(0, 5).map((name) => `'${name}'`);
  return `The manifest has ${shown.join(", ")}${more}.`;
}
