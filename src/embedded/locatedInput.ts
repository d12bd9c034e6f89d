import type { Literal, TemplateLiteral } from "estree";
import { type Input, placeholder } from "../../grammar/input.js";
import type { Range } from "../../grammar/range.js";
import { readEscape } from "./readEscape.js";

/** A text with holes, and where it is in a file: `offsets[i]` is the offset of its i-th UTF-16 unit; the last is its end. */
export interface LocatedInput extends Input {
  readonly offsets: readonly number[];
}

/** The range in the file of a range of the text. */
export const rangeInFile = ({ offsets }: LocatedInput, { start, end }: Range): Range => ({
  start: offsets[start] as number,
  end: offsets[end] as number,
});

/** Reads a string literal. */
export function inputOfString(file: string, { range }: Literal): LocatedInput {
  const [start, end] = range as [number, number];
  return read(file, [{ start: start + 1, end: end - 1, asWritten: false }]);
}

/** Reads a template as the tags do: a string with an escape that JavaScript does not know is taken as it is written. */
export function inputOfTemplate(file: string, template: TemplateLiteral): LocatedInput {
  const { quasis } = template;
  // Some parsers count the marks around a string (`, ${ and }) as part of it.
  const mark = quasis[0]?.range?.[0] === template.range?.[0] ? 1 : 0;
  const strings = quasis.map(({ range, tail, value }) => {
    const [start, end] = range as [number, number];
    const asWritten = typeof value.cooked !== "string";
    return { start: start + mark, end: end - (tail ? mark : 2 * mark), asWritten };
  });
  return read(file, strings);
}

/** The range of a string in the file, without quotes; `asWritten` if its escapes are text. */
interface StringRange extends Range {
  readonly asWritten: boolean;
}

/** Reads the strings of a text. Between two of them it has the placeholder of a hole. */
function read(file: string, strings: readonly StringRange[]): LocatedInput {
  const offsets: number[] = [];
  const holes: number[] = [];
  let text = "";
  const add = (added: string, offset: number) => {
    text += added;
    for (let unit = 0; unit < added.length; unit++) offsets.push(offset);
  };
  for (const [index, string] of strings.entries()) {
    if (index > 0) {
      holes.push(text.length);
      add(placeholder(index - 1), (strings[index - 1] as Range).end);
    }
    for (const [character, offset] of charactersOf(file, string)) add(character, offset);
  }
  offsets.push(strings.at(-1)?.end as number);
  return { text, holes, offsets };
}

/** The characters of a string as JavaScript reads them, with the offset of each in the file. */
function* charactersOf(
  file: string,
  { start, end, asWritten }: StringRange,
): Generator<[text: string, offset: number]> {
  for (let offset = start; offset < end; ) {
    const character = file[offset] as string;
    let next = { text: character, end: offset + 1 };
    if (character === "\\" && !asWritten) next = readEscape(file, offset + 1);
    else if (character === "\r") next = { text: "\n", end: offset + (file[offset + 1] === "\n" ? 2 : 1) };
    yield [next.text, offset];
    offset = next.end;
  }
}
