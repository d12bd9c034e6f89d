import type { Range } from "../../grammar/range.js";

/** A JSON value in a text of such values, one after the other. */
export interface JsonPiece {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  /** The number of keys that are written. The value has fewer if a key is there twice. */
  readonly keys: number;
}

/** True for a text that begins with an object or an array. */
export const beginsWithJson = (text: string): boolean => /^\s*[{[]/.test(text);

/** A string, a bracket, a colon, or a run of anything else but space. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]|[^\s"{}[\]:]+|"/g;

/**
 * Reads JSON objects and arrays that follow each other with nothing but space between them, up to the first piece of the
 * text that is something else.
 */
export function* jsonPieces(text: string): Generator<JsonPiece> {
  let depth = 0;
  let start = 0;
  let keys = 0;
  for (const { 0: found, index } of text.matchAll(token)) {
    if (depth === 0) {
      if (found !== "{" && found !== "[") return;
      start = index;
      keys = 0;
    }
    if (found === "{" || found === "[") depth++;
    else if (found === "}" || found === "]") depth--;
    else if (found === ":") keys++;
    if (depth > 0) continue;
    const end = index + 1;
    const value = parsed(text.slice(start, end));
    if (value === undefined) return;
    yield { start, end, value, keys };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Counts the keys of the objects in a value. */
export function countKeys(value: unknown): number {
  let keys = 0;
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next !== "object" || next === null) continue;
    const children: unknown[] = Object.values(next);
    if (!Array.isArray(next)) keys += children.length;
    for (const child of children) rest.push(child);
  }
  return keys;
}

/** Finds the numbers in a text of JSON that are too large, such as `1e400`. */
export function* largeNumbers(text: string): Generator<Range> {
  for (const { 0: found, index } of text.matchAll(token))
    if (exponent.test(found))
      for (const number of found.matchAll(/-?\d[\d.eE+-]*/g))
        if (Math.abs(Number(number[0])) === Number.POSITIVE_INFINITY)
          yield { start: index + number.index, end: index + number.index + number[0].length };
}

/** Only a number with an exponent, or with hundreds of digits, can be too large. */
const exponent = /^[^"]*(?:\d[eE]\+?\d{2}|\d{300})/;
