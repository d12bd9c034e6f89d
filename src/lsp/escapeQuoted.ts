/** Writes a text as a part of a string in quotes, of JavaScript or Jsonnet. */
export function escapeQuoted(text: string, quote: string): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  return quote === "'" ? escaped.replaceAll('\\"', '"').replaceAll("'", "\\'") : escaped;
}
