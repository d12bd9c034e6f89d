import type { Rule } from "./rules.js";

/** An error of the API server about a manifest: k8s.io/apimachinery field.Error. */
export interface FieldError {
  readonly type: FieldErrorType;
  /** The path of the field, such as `spec.tags[latest].from.name`. */
  readonly field: string;
  /** The refused value as text; empty if the server shows none. */
  readonly value: string;
  /** The server's sentence about the value. */
  readonly detail: string;
}

/** The types of the server, and UnknownField for the errors of its strict decoding. */
export type FieldErrorType =
  | "FieldValueInvalid"
  | "FieldValueNotSupported"
  | "FieldValueRequired"
  | "FieldValueTooLong"
  | "FieldValueTypeInvalid"
  | "UnknownField";

/** An error, and the rule that it comes from. */
export interface RuleError extends FieldError {
  readonly rule: Rule;
}

/** The error for a value that a rule does not allow. */
export function invalid(rule: Rule, field: string, value: unknown, detail: string): RuleError {
  return { rule, type: "FieldValueInvalid", field, value: valueText(value), detail };
}

/** The error for a value that is missing or empty. */
export function required(rule: Rule, field: string, detail = ""): RuleError {
  return { rule, type: "FieldValueRequired", field, value: "", detail };
}

/** The error for a value other than those that the API knows. */
export function notSupported(rule: Rule, field: string, value: unknown, known: readonly string[]): RuleError {
  const detail = `supported values: ${known.map((each) => `"${each}"`).join(", ")}`;
  return { rule, type: "FieldValueNotSupported", field, value: valueText(value), detail };
}

/** The error for a value of too many bytes. The server leaves the value out of its answer. */
export function tooLong(rule: Rule, field: string, max: number): RuleError {
  const detail = `may not be more than ${max} bytes`;
  return { rule, type: "FieldValueTooLong", field, value: "<value omitted>", detail };
}

/** The error for a value of another type than the field's. */
export function typeInvalid(rule: Rule, field: string, value: unknown, detail: string): RuleError {
  return { rule, type: "FieldValueTypeInvalid", field, value: valueText(value), detail };
}

/** A value as the text of an error: Go's `<nil>` for none, and nothing for an object or an array. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return "<nil>";
  return typeof value === "object" || typeof value === "function" ? "" : String(value);
}
