const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/** What a UTF-16 unit is to the scanner. */
export type CharacterClass = "word" | "space" | "quote" | "other-space" | "invalid" | "surrogate";

/** White space that does not separate words, by its common name. The other control characters need none. */
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

/** The class of a UTF-16 unit. Half of a surrogate pair is "surrogate": the scanner looks at its neighbour. */
export function classOf(unit: number): CharacterClass {
  if (unit > SPACE && unit < 0x7f) {
    if (unit === 0x22) return "quote";
    return unit === 0x7b || unit === 0x7d ? "invalid" : "word";
  }
  if (unit === SPACE || unit === LF || unit === TAB || unit === CR) return "space";
  if (otherSpaces.has(unit)) return "other-space";
  if (unit < SPACE || (unit >= 0x7f && unit < 0xa0)) return "invalid";
  return unit >= 0xd800 && unit < 0xe000 ? "surrogate" : "word";
}

/** True if a whole surrogate pair stands at the offset. */
export function isPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset) ?? 0) > 0xffff;
}

/** True if the text can stand as one bare word, whatever it means. */
export function isWord(text: string): boolean {
  if (text === "" || text.startsWith("#")) return false;
  for (let offset = 0; offset < text.length; offset++) {
    const character = classOf(text.charCodeAt(offset));
    if (character === "surrogate" && isPair(text, offset)) offset++;
    else if (character !== "word") return false;
  }
  return true;
}
