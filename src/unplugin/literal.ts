const propertyName = (key: string): string =>
  key === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);

/** Writes plain JSON as an expression of JavaScript. An object is not in parentheses. */
export function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${propertyName(key)}: ${literalOf(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
