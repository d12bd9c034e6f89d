/** Characters that a terminal obeys or that no one sees: controls, bidirectional marks, separators, lone surrogates. */
const invisible =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu;

/** Escapes characters that could change how the text around them looks. The result is one line. */
export const visible = (text: string): string =>
  text.replace(invisible, (character) => escapes.get(character) ?? escapeOf(character));

/** Replaces the same characters by spaces, so that each keeps its column. */
export const blanked = (text: string): string => text.replace(invisible, " ");

const escapes: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Characters that take two columns of a terminal: Chinese, Japanese, Korean, full width, emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** Combining marks take none. */
const narrow = /\p{Mn}|\p{Me}/u;

/** The columns that a text takes in a terminal. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) count += wide.test(character) ? 2 : narrow.test(character) ? 0 : 1;
  return count;
}
