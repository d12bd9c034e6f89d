import { CR, LF, otherSpaces, SPACE, TAB } from "../../grammar/characters.js";
import type { Rule } from "./rule.js";

/** Where a text is written: a file of its own, or a literal of another language. Its texts are regular expressions. */
export interface Host {
  /** The prefix of the names of its rules. */
  readonly prefix: string;
  /** The character that ends the text, if one does. */
  readonly end?: string;
  /** The place where the text ends, if it is not the end of the file. */
  readonly stop?: string;
  /** The quotes of a string of the language. */
  readonly quote: string;
  /** The characters between them, up to the second one. */
  readonly inside: string;
  /** The `$` of a parameter. */
  readonly dollar: string;
  /** The rules for escapes in such a string. */
  readonly escapes: readonly Rule[];
  /** The rules for what the host itself reads anywhere in the text: its escapes and holes. */
  readonly own: readonly Rule[];
}

const codeOf = (unit: number): string => `\\x{${unit.toString(16).padStart(2, "0")}}`;

/** Units for a character class, neighbours as a range. */
function rangesOf(units: readonly number[]): string {
  const set = new Set(units);
  const starts = units.filter((unit) => !set.has(unit - 1)).toSorted((a, b) => a - b);
  return starts
    .map((start) => {
      let end = start;
      while (set.has(end + 1)) end++;
      return start === end ? codeOf(start) : `${codeOf(start)}-${codeOf(end)}`;
    })
    .join("");
}

/** White space, for a character class: what separates words, and what the language refuses. */
export const space = rangesOf([SPACE, TAB, CR, LF, ...otherSpaces.keys()]);

/** The characters that no word of a text holds, for a character class. */
export const separators = ({ end = "", quote }: Host): string =>
  `${space}"${end === '"' ? "" : end}${quote === '"' ? "" : "\\\\"}`;

/** One of several words. */
export function oneOf(host: Host, words: Iterable<string>): string {
  const other = `[^${separators(host)}]`;
  return `(?<!${other})(?:${[...words].join("|")})(?!${other})`;
}

/** The first of several places, or the end of the text. */
export const upTo = ({ stop }: Host, ...places: readonly string[]): string =>
  [...places, ...(stop === undefined ? [] : [stop])].join("|");
