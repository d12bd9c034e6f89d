/**
 * A text in lower case as Go's strings.ToLower gives it, as far as ASCII goes: Go maps each character on its
 * own, so that `İ` becomes a plain `i`.
 */
export function toLower(text: string): string {
  return text.replaceAll("İ", "i").toLowerCase();
}
