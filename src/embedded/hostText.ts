import type { Literal, TemplateLiteral } from "estree";
import { type Input, placeholder } from "../../grammar/input.js";
import type { Range } from "../../grammar/range.js";

/** A text that stands in a host file, and where: `offsets` has the place in the file of each of its UTF-16 units, and that of its end. */
export interface HostText extends Input {
  readonly offsets: readonly number[];
}

/** The range in the host file of a range of a text. */
export const hostRange = ({ offsets }: HostText, { start, end }: Range): Range => ({
  start: offsets[start] as number,
  end: offsets[end] as number,
});

const escapes: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** An escape, without its backslash, where it is more than one character; a line end takes none of the text. */
const longEscape = /\r\n|[\r\n\u2028\u2029]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|u\{[\da-fA-F]+\}|[0-3]?[0-7]{1,2}/y;

/** What the escape at a place stands for, and where it ends. */
function readEscape(file: string, place: number): { readonly text: string; readonly end: number } {
  longEscape.lastIndex = place;
  const [long] = longEscape.exec(file) ?? [];
  if (long === undefined) {
    const character = String.fromCodePoint(file.codePointAt(place) as number);
    return { text: escapes[character] ?? character, end: place + character.length };
  }
  const end = place + long.length;
  if (/^[\r\n\u2028\u2029]/.test(long)) return { text: "", end };
  if (/^[0-7]/.test(long)) return { text: String.fromCharCode(Number.parseInt(long, 8)), end };
  return { text: String.fromCodePoint(Number.parseInt(long.replace(/[^\da-fA-F]/g, ""), 16)), end };
}

/** Reads what stands in a host file between two places, as JavaScript does unless it is to be taken as written. */
function* readUnits(
  file: string,
  { start, end }: Range,
  asWritten: boolean,
): Generator<[text: string, place: number]> {
  for (let place = start; place < end; ) {
    const character = file[place] as string;
    let next = { text: character, end: place + 1 };
    if (character === "\\" && !asWritten) next = readEscape(file, place + 1);
    else if (character === "\r") next = { text: "\n", end: place + (file[place + 1] === "\n" ? 2 : 1) };
    yield [next.text, place];
    place = next.end;
  }
}

/** The text of a string literal, with its places in the file. */
export function textOfLiteral(file: string, { range }: Literal): HostText {
  const [start, end] = range as [number, number];
  return textOf(file, [{ start: start + 1, end: end - 1 }], [false]);
}

/**
 * The text of a template, with its places in the file: between two of its strings stands the placeholder of a hole.
 * Follows what the tags do with the strings that JavaScript hands them.
 */
export function textOfTemplate(file: string, template: TemplateLiteral): HostText {
  const { quasis } = template;
  // Some parsers take the marks around a string for a part of it.
  const mark = quasis[0]?.range?.[0] === template.range?.[0] ? 1 : 0;
  const pieces = quasis.map(({ range, tail }) => {
    const [start, end] = range as [number, number];
    return { start: start + mark, end: end - (tail ? mark : 2 * mark) };
  });
  const asWritten = quasis.map(({ value }) => typeof value.cooked !== "string");
  return textOf(file, pieces, asWritten);
}

function textOf(file: string, pieces: readonly Range[], asWritten: readonly boolean[]): HostText {
  const offsets: number[] = [];
  const holes: number[] = [];
  let text = "";
  const add = (added: string, place: number) => {
    text += added;
    for (let unit = 0; unit < added.length; unit++) offsets.push(place);
  };
  for (const [number, piece] of pieces.entries()) {
    if (number > 0) {
      holes.push(text.length);
      add(placeholder(number - 1), (pieces[number - 1] as Range).end);
    }
    for (const [unit, place] of readUnits(file, piece, asWritten[number] as boolean)) add(unit, place);
  }
  offsets.push(pieces.at(-1)?.end as number);
  return { text, holes, offsets };
}
