/** No manifest of the API nests as deep as this; what does is left as it is. */
const deepest = 10;

/** A value without the fields that are null, which the server takes for absent. */
export function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((each) => withoutNulls(each, depth + 1));
  const kept = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutNulls(each, depth + 1)]));
}
