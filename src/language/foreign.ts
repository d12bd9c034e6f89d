import { fill, foreignHints } from "./messages.js";

/** The hint for a word that is written as in another language: `// …`, `'x'`, `to=x`, `from;`. */
export function foreignHint(word: string): string | undefined {
  if (word.startsWith("//")) return foreignHints.comment;
  if (word.includes("'")) return foreignHints.quote;
  if (word.includes("=")) return foreignHints.equals;
  const mark = word.at(-1);
  return mark === ";" || mark === "," ? fill(foreignHints.mark, { mark }) : undefined;
}
