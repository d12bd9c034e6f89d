/**
 * Compares two texts by their code points, as Go, Jsonnet and the API server do. JavaScript's `<` compares UTF-16 units,
 * and so puts an emoji before U+FFEE.
 */
export function compareCodePoints(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return (a.codePointAt(index) ?? -1) - (b.codePointAt(index) ?? -1);
}
