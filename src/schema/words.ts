import type { Field, Struct } from "./field.js";
import { leavesOf } from "./leaves.js";

/** What a word takes: a value, a key and a value, an optional boolean, or nothing. */
export type WordRole = "value" | "pair" | "flag" | "constant";

/** A word of the language: the field it sets, as the place of its leaf in `leavesOf`, and how. */
export interface Word {
  readonly word: string;
  readonly role: WordRole;
  readonly field: Field;
  readonly leaf: number;
  /** The value that a constant sets. */
  readonly value?: string;
}

/** `PreserveOriginal` is written `preserveOriginal`. */
export const camelCase = (value: string): string => value.charAt(0).toLowerCase() + value.slice(1);

function roleOf({ type }: Field): WordRole {
  if (type === "boolean") return "flag";
  return typeof type === "object" && "map" in type ? "pair" : "value";
}

/** The words that set fields of a struct, in the order of the API: each field's own, then one for each of its values. */
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
