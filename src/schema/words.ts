import type { Field, Struct } from "./field.js";
import { leavesOf } from "./leaves.js";

/** The values that a word takes: one, a key and a value, an optional boolean, or none. */
export type WordRole = "value" | "pair" | "flag" | "constant";

/** A word of the language, and the field that it sets. */
export interface Word {
  readonly word: string;
  readonly role: WordRole;
  readonly field: Field;
  /** The index of the field in `leavesOf`. */
  readonly leaf: number;
  /** The value that a constant sets. */
  readonly value?: string;
}

/** The word for a value of the API: `PreserveOriginal` is written `preserveOriginal`. */
export const camelCase = (value: string): string => value.charAt(0).toLowerCase() + value.slice(1);

function roleOf({ type }: Field): WordRole {
  if (type === "boolean") return "flag";
  return typeof type === "object" && "map" in type ? "pair" : "value";
}

/** Lists the words that set fields of a struct, in the order of the API: the field's own, then one per value. */
export function wordsOf(struct: Struct): Word[] {
  return leavesOf(struct).flatMap(({ field }, leaf): Word[] => {
    const { word, values = [] } = field;
    if (word === undefined) return [];
    return [
      { word, role: roleOf(field), field, leaf },
      ...values.map((value): Word => ({ word: camelCase(value), role: "constant", field, leaf, value })),
    ];
  });
}
