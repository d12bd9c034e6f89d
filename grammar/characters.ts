export const LF = 0x0a;
export const CR = 0x0d;
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;

export const TAB = 0x09;
export const SPACE = 0x20;
const HASH = 0x23;
const OPEN_BRACE = 0x7b;
const BAR = 0x7c;
const CLOSE_BRACE = 0x7d;
const DELETE = 0x7f;

/**
 * How the scanner treats a UTF-16 unit. A hash begins a comment and a bar begins a Line; after the first character of a
 * word both are a part of it.
 */
export type CharacterClass =
  | "word"
  | "space"
  | "quote"
  | "hash"
  | "bar"
  | "other-space"
  | "invalid"
  | "surrogate";

/** White space that does not separate words, with its common name. The other control characters need no name. */
export const otherSpaces: ReadonlyMap<number, string> = new Map([
  [0x0b, "line tabulation"],
  [0x0c, "form feed"],
  [0x85, "next line"],
  [0xa0, "no-break space"],
  [0x1680, "Ogham space mark"],
  [0x2000, "en quad"],
  [0x2001, "em quad"],
  [0x2002, "en space"],
  [0x2003, "em space"],
  [0x2004, "three-per-em space"],
  [0x2005, "four-per-em space"],
  [0x2006, "six-per-em space"],
  [0x2007, "figure space"],
  [0x2008, "punctuation space"],
  [0x2009, "thin space"],
  [0x200a, "hair space"],
  [0x2028, "line separator"],
  [0x2029, "paragraph separator"],
  [0x202f, "narrow no-break space"],
  [0x205f, "medium mathematical space"],
  [0x3000, "ideographic space"],
  [0xfeff, "byte order mark"],
]);

/** Returns the class of a UTF-16 unit. A unit of a surrogate pair is "surrogate", whether the other one is there or not. */
export const classOf = (unit: number): CharacterClass => asciiClasses[unit] ?? classify(unit);

function classify(unit: number): CharacterClass {
  if (unit > SPACE && unit < DELETE) return classifyPrintable(unit);
  if (unit === SPACE || unit === LF || unit === TAB || unit === CR) return "space";
  if (otherSpaces.has(unit)) return "other-space";
  if (unit < SPACE || (unit >= DELETE && unit < 0xa0)) return "invalid";
  return isSurrogate(unit) ? "surrogate" : "word";
}

function classifyPrintable(unit: number): CharacterClass {
  if (unit === QUOTE) return "quote";
  if (unit === HASH) return "hash";
  if (unit === BAR) return "bar";
  return unit === OPEN_BRACE || unit === CLOSE_BRACE ? "invalid" : "word";
}

/** The classes of ASCII by unit. */
const asciiClasses: readonly CharacterClass[] = Array.from({ length: 0x80 }, (_, unit) => classify(unit));

/** 1 for each unit of ASCII that is a part of a word if one begins before it. */
const inWords = Uint8Array.from(asciiClasses, (each) => Number(/^(?:word|hash|bar)$/.test(each)));

/** The offset after the units of ASCII that continue a word; at most `limit`. */
export function skipWordUnits(text: string, start: number, limit: number): number {
  let offset = start;
  while (offset < limit && inWords[text.charCodeAt(offset)] === 1) offset++;
  return offset;
}

/** True for CR and LF, at which comments and strings end. */
export const isLineBreak = (unit: number): boolean => unit === LF || unit === CR;

export const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
export const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
export const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;

/** True if a whole surrogate pair begins at the offset. */
export const isPair = (text: string, offset: number): boolean => (text.codePointAt(offset) ?? 0) > 0xffff;

/** The number of UTF-16 units of the character at the offset. */
export const lengthAt = (text: string, offset: number): 1 | 2 => (isPair(text, offset) ? 2 : 1);

/** True if the text is one bare word, whatever it means. */
export function isWord(text: string): boolean {
  if (text === "" || /^[#|]/.test(text)) return false;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = classOf(text.charCodeAt(offset));
    if (unit === "surrogate" && isPair(text, offset)) offset++;
    else if (unit !== "word" && unit !== "hash" && unit !== "bar") return false;
  }
  return true;
}
