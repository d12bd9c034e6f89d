import type { Field, Struct } from "./field.js";
import { leavesOf } from "./leaves.js";

/** The values that a word takes: one, a key and a value, a key and a text, an optional boolean, or none. */
export type WordRole = "value" | "pair" | "text" | "flag" | "constant";

/** A word of the language, and the field that it sets. */
export interface Word {
  readonly word: string;
  readonly role: WordRole;
  readonly field: Field;
  /** The index of the field in `leavesOf`. */
  readonly leaf: number;
  /** The value that a constant sets. */
  readonly value?: string | boolean;
  /** Hints do not name it. */
  readonly rare: boolean;
}

/** The word for a value of the API: `PreserveOriginal` is written `preserveOriginal`. */
export const camelCase = (value: string): string => value.charAt(0).toLowerCase() + value.slice(1);

function roleOf({ type }: Field): WordRole {
  if (type === "boolean") return "flag";
  return typeof type === "object" && "map" in type ? "pair" : "value";
}

/** The word of a field itself. */
function ownWord(word: string, field: Field, leaf: number): Word {
  if (field.type === "boolean" && "sets" in field && field.sets !== undefined)
    return { word, role: "constant", field, leaf, value: field.sets, rare: false };
  const role = "lines" in field && field.lines ? "text" : roleOf(field);
  return { word, role, field, leaf, rare: "rare" in field && field.rare === true };
}

/** Lists the words that set fields of a struct, in the order of the API: the field's own, then those of its values. */
export function wordsOf(struct: Struct): Word[] {
  return leavesOf(struct).flatMap(({ field }, leaf): Word[] => {
    if (field.word === undefined) return [];
    const constants = "constants" in field && field.constants ? (field.values ?? []) : [];
    return [
      ownWord(field.word, field, leaf),
      ...constants.map(
        (value): Word => ({ word: camelCase(value), role: "constant", field, leaf, value, rare: false }),
      ),
    ];
  });
}
