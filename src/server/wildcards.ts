/**
 * True if a text matches a pattern in which `*` stands for any characters and `?` for one: openshift-apiserver
 * IsWildcardMatch. Takes time linear in the text and the pattern unless the pattern has several `*`.
 */
export function matchesWildcards(text: string, pattern: string): boolean {
  let at = 0;
  let index = 0;
  /** The last `*` in the pattern, and where in the text the part after it begins. */
  let star = -1;
  let mark = 0;
  while (index < text.length) {
    if (pattern[at] === "*") {
      star = at++;
      mark = index;
    } else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === text[index])) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++mark;
    } else {
      return false;
    }
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}
