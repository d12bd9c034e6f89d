/**
 * Lowers a text as Go's strings.ToLower does, as far as the result is ASCII: Go maps each character by itself, so `İ`
 * becomes a plain `i`.
 */
export function toLower(text: string): string {
  return text.replaceAll("İ", "i").toLowerCase();
}
