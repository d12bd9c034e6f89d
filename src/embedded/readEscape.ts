/** The escapes of one letter that are not that letter itself. */
const letters: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** An escape of several characters, or of a line break, without its backslash. */
const longEscape = /\r\n|[\r\n\u2028\u2029]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|u\{[\da-fA-F]+\}|[0-3]?[0-7]{1,2}/y;

/** Reads an escape of JavaScript from the offset after its backslash: its text, and the offset of its end. */
export function readEscape(file: string, offset: number): { readonly text: string; readonly end: number } {
  longEscape.lastIndex = offset;
  const [long] = longEscape.exec(file) ?? [];
  if (long === undefined) {
    const character = String.fromCodePoint(file.codePointAt(offset) as number);
    return { text: letters[character] ?? character, end: offset + character.length };
  }
  const end = offset + long.length;
  // A backslash before a line break continues the line.
  if (/^[\r\n\u2028\u2029]/.test(long)) return { text: "", end };
  if (/^[0-7]/.test(long)) return { text: String.fromCharCode(Number.parseInt(long, 8)), end };
  return { text: String.fromCodePoint(Number.parseInt(long.replace(/[^\da-fA-F]/g, ""), 16)), end };
}
