import { isSurrogate } from "../../grammar/characters.js";

/** The rank of a UTF-16 unit: a surrogate pair comes after every other character. */
const rankOf = (unit: number): number => (isSurrogate(unit) ? unit + 0x10000 : unit);

/** Compares well-formed texts by code points, as Go and Jsonnet do. JavaScript compares UTF-16 units. */
export function byCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let offset = 0; offset < shorter; offset++) {
    const difference = rankOf(a.charCodeAt(offset)) - rankOf(b.charCodeAt(offset));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
