import { fieldHints, fill, foreignHints } from "./messages.js";

const hintsByField: ReadonlyMap<string, string> = new Map(Object.entries(fieldHints));

/** The hint for a word that is written as in another language: `importPolicy`, `// …`, `'x'`, `to=x`, `from;`. */
export function foreignHint(word: string): string | undefined {
  if (hintsByField.has(word)) return hintsByField.get(word);
  if (word.startsWith("//")) return foreignHints.comment;
  if (word.includes("'")) return foreignHints.quote;
  if (word.includes("=")) return foreignHints.equals;
  const mark = word.at(-1);
  return mark === ";" || mark === "," ? fill(foreignHints.mark, { mark }) : undefined;
}
