import { otherSpaces } from "../../grammar/characters.js";

/** The length of the longest excerpt of the user's text in a message, in code points. */
export const maxExcerpt = 60;

/** Cuts a piece of the user's text for a message if it is long. */
export function excerpt(text: string): string {
  const characters = [...text.slice(0, 2 * maxExcerpt + 1)];
  return characters.length <= maxExcerpt ? text : `${characters.slice(0, maxExcerpt).join("")}…`;
}

/** Names a character for a message: `'{'`, `U+0007` or `U+00A0 (no-break space)`. An escape is repeated: `'\ude00'`. */
export function characterName(character: string): string {
  const unit = character.charCodeAt(0);
  const isPrintable = unit > 0x20 && unit < 0x7f && character.length === 1;
  if (isPrintable || character.startsWith("\\u")) return `'${character}'`;
  const code = `U+${unit.toString(16).toUpperCase().padStart(4, "0")}`;
  const name = otherSpaces.get(unit);
  return name === undefined ? code : `${code} (${name})`;
}
