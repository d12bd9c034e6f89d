/** What a JSON value is, in the words of Go's decoder. */
export type JsonKind = "string" | "bool" | "number" | "array" | "object";

/** What JSON.stringify would send: undefined for what it leaves out, null for NaN, the text of a date. */
export function jsonValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string") return value.toWellFormed();
  if (value instanceof Date) return value.toJSON();
  return typeof value === "function" || typeof value === "symbol" ? undefined : value;
}

/** The kind of a value that is neither null nor undefined. */
export function kindOf(value: unknown): JsonKind {
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number" || typeof value === "bigint") return "number";
  if (typeof value === "string") return "string";
  return Array.isArray(value) ? "array" : "object";
}
