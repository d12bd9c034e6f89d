/**
 * Finds the candidate nearest to a misspelt word: at most 1 edit away if the word has fewer than 5 characters, else at
 * most 2. Returns the first of equally near candidates, and undefined if none is near. An edit inserts, deletes or
 * replaces a character, or swaps two neighbours (optimal string alignment). Characters are code points, and ASCII case is
 * ignored. Takes time linear in the word and the candidates.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const characters = fold(word);
  let allowed = characters.length < 5 ? 1 : 2;
  let best: string | undefined;
  for (const candidate of candidates) {
    const found = edits(characters, 0, fold(candidate), 0, allowed);
    if (found > allowed) continue;
    best = candidate;
    allowed = found - 1;
  }
  return best;
}

/** Returns the fewest edits from the rest of a to the rest of b; Infinity if they are more than allowed. */
function edits(a: readonly string[], i: number, b: readonly string[], j: number, allowed: number): number {
  if (allowed < 0) return Infinity;
  while (i < a.length && j < b.length && a[i] === b[j]) {
    i++;
    j++;
  }
  if (i >= a.length && j >= b.length) return 0;
  const rest = allowed - 1;
  const swapped = i + 1 < a.length && a[i] === b[j + 1] && a[i + 1] === b[j];
  return (
    1 +
    Math.min(
      edits(a, i + 1, b, j + 1, rest),
      edits(a, i + 1, b, j, rest),
      edits(a, i, b, j + 1, rest),
      swapped ? edits(a, i + 2, b, j + 2, rest) : Infinity,
    )
  );
}

/** Lowers only ASCII letters, as std.asciiLower does, so that TypeScript and Jsonnet agree. */
function fold(text: string): string[] {
  return [...text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())];
}
