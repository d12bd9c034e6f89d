/** True for a text of more bytes than some. A unit of UTF-16 is at most three: most texts need no count. */
export const isLonger = (text: string, bytes: number): boolean =>
  text.length * 3 > bytes && byteLength(text) > bytes;

/** The length of a text in bytes of UTF-8, which is its length in Go. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

const escapes: Readonly<Record<string, string>> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
};

/** The characters that Go escapes: all but letters, marks, numbers, punctuation, symbols and the space. */
export const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;

/** Quotes a text as Go's strconv.Quote does. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(unprintable, escapeOf)}"`;
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) as number;
  const digits = (count: number) => code.toString(16).padStart(count, "0");
  if (code < 0x80) return escapes[character] ?? `\\x${digits(2)}`;
  return code < 0x10000 ? `\\u${digits(4)}` : `\\U${digits(8)}`;
}

/** Writes a value as Go's encoding/json does: like JSON.stringify, with the characters escaped that HTML reads. */
export function goJson(value: unknown): string {
  return (JSON.stringify(value) ?? "null").replace(/[<>&\u2028\u2029]/g, escapeOfJson);
}

const escapeOfJson = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
