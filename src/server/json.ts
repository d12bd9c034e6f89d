/** The kind of a JSON value, in the words of Go's decoder. */
export type JsonKind = "string" | "bool" | "number" | "array" | "object";

/** Returns the value that JSON.stringify would send: undefined if it leaves it out, null for NaN, text for a date. */
export function jsonValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string") return value.toWellFormed();
  if (value instanceof Date) return value.toJSON();
  return typeof value === "function" || typeof value === "symbol" ? undefined : value;
}

/** Returns the kind of a value that is neither null nor undefined. */
export function kindOf(value: unknown): JsonKind {
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number" || typeof value === "bigint") return "number";
  if (typeof value === "string") return "string";
  return Array.isArray(value) ? "array" : "object";
}
