/** Writes a Jsonnet string as jsonnetfmt does: in single quotes, or in double quotes if that saves escapes. */
export function jsonnetString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let literal = quote;
  for (const character of text) literal += escapeOf(character, quote);
  return literal + quote;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escapeOf(character: string, quote: string): string {
  if (character === quote) return `\\${quote}`;
  const short = escapes[character];
  if (short !== undefined) return short;
  const unit = character.charCodeAt(0);
  return unit < 0x20 || (unit >= 0x7f && unit < 0xa0)
    ? `\\u${unit.toString(16).padStart(4, "0")}`
    : character;
}

const keywords = new Set(
  "assert else error false for function if import importbin importstr in local null self super tailstrict then true".split(
    " ",
  ),
);

/** Writes a field name as jsonnetfmt does: bare if it is an identifier, else as a string. */
export function jsonnetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !keywords.has(name) ? name : jsonnetString(name);
}
