import { simpleEscapes } from "../../../grammar/string.js";
import type { JsonnetString, Quote } from "./token.js";

/** A string that was read, and the offset after it. */
export interface ReadString {
  readonly string: JsonnetString;
  readonly end: number;
}

/** Gathers the text of a string, with the offset of each character in the file. */
class Gathered {
  text = "";
  readonly offsets: number[] = [];

  add(text: string, offset: number): void {
    this.text += text;
    for (let unit = 0; unit < text.length; unit++) this.offsets.push(offset);
  }

  /** The string, whose content ends at an offset. */
  read(quote: Quote, indent: string, contentEnd: number, end: number): ReadString {
    const string = { text: this.text, holes: [], offsets: [...this.offsets, contentEnd], quote, indent };
    return { string, end };
  }
}

/** The escapes of one character are those of JSON, and that of the other quote. */
const escapes: Readonly<Record<string, string>> = { ...simpleEscapes, "'": "'" };

/** Reads the string in quotes at an offset; undefined if it does not end, or has an escape that Jsonnet does not know. */
export function readQuoted(file: string, start: number): ReadString | undefined {
  const quote = file[start] as '"' | "'";
  const gathered = new Gathered();
  let offset = start + 1;
  while (offset < file.length) {
    const character = file[offset] as string;
    if (character === quote) return gathered.read(quote, "", offset, offset + 1);
    if (character !== "\\") {
      gathered.add(character, offset++);
      continue;
    }
    const [, digits] = /^u([0-9a-fA-F]{4})/.exec(file.slice(offset + 1, offset + 6)) ?? [];
    const escaped =
      digits === undefined
        ? escapes[file[offset + 1] ?? ""]
        : String.fromCharCode(Number.parseInt(digits, 16));
    if (escaped === undefined) return undefined;
    gathered.add(escaped, offset);
    offset += digits === undefined ? 2 : 6;
  }
  return undefined;
}

/** Reads the string without escapes at the `@` of an offset, in which two quotes are one; undefined if it does not end. */
export function readVerbatim(file: string, start: number): ReadString | undefined {
  const quote = file[start + 1] as '"' | "'";
  const gathered = new Gathered();
  let offset = start + 2;
  while (offset < file.length) {
    const isQuote = file[offset] === quote;
    const isTwo = isQuote && file[offset + 1] === quote;
    if (isQuote && !isTwo) return gathered.read(`@${quote}`, "", offset, offset + 1);
    gathered.add(file[offset] as string, offset);
    offset += isTwo ? 2 : 1;
  }
  return undefined;
}

/**
 * Reads the text block at the `|||` of an offset; undefined if Jsonnet refuses it. Each line begins with the white space
 * of the first one that is not blank; a line with less of it ends the block. `|||-` drops the last line break.
 */
export function readBlock(file: string, start: number): ReadString | undefined {
  const chomps = file[start + 3] === "-";
  const [head] = /^-?[ \t\r]*\n/.exec(file.slice(start + 3, file.indexOf("\n", start) + 1)) ?? [];
  if (head === undefined) return undefined;
  const gathered = new Gathered();
  let offset = start + 3 + head.length;
  const skipBlank = () => {
    while (file[offset] === "\n") gathered.add("\n", offset++);
  };
  skipBlank();
  const indent = whiteSpaceAt(file, offset);
  if (indent === "") return undefined;
  while (file.startsWith(indent, offset)) {
    const lineEnd = file.indexOf("\n", offset);
    if (lineEnd < 0) return undefined;
    for (let at = offset + indent.length; at <= lineEnd; at++) gathered.add(file[at] as string, at);
    offset = lineEnd + 1;
    skipBlank();
  }
  const end = offset + whiteSpaceAt(file, offset).length;
  if (!file.startsWith("|||", end)) return undefined;
  const { string } = gathered.read("|||", indent, offset, end + 3);
  return { string: chomps ? withoutLast(string) : string, end: end + 3 };
}

const withoutLast = (string: JsonnetString): JsonnetString => ({
  ...string,
  text: string.text.slice(0, -1),
  offsets: string.offsets.slice(0, -1),
});

/** The spaces and tabs at an offset. */
function whiteSpaceAt(file: string, offset: number): string {
  let end = offset;
  while (file[end] === " " || file[end] === "\t") end++;
  return file.slice(offset, end);
}
