/** One thing that the API server has against a manifest: k8s.io/apimachinery field.Error. */
export interface FieldError {
  readonly type: FieldErrorType;
  /** The path of the field, such as `spec.tags[latest].from.name`. */
  readonly field: string;
  /** The refused value as text; empty where the server gives none. */
  readonly value: string;
  /** What is wrong, in the server's words. */
  readonly detail: string;
  /** What to write instead, in ours. */
  readonly hint?: string;
}

/** The server's own types, and UnknownField for what its strict decoding finds. */
export type FieldErrorType =
  | "FieldValueInvalid"
  | "FieldValueNotSupported"
  | "FieldValueRequired"
  | "FieldValueTooLong"
  | "FieldValueTypeInvalid"
  | "UnknownField";

/** The value is there and wrong. */
export function invalid(field: string, value: unknown, detail: string): FieldError {
  return { type: "FieldValueInvalid", field, value: valueText(value), detail };
}

/** The value is missing or empty. */
export function required(field: string, detail = ""): FieldError {
  return { type: "FieldValueRequired", field, value: "", detail };
}

/** The value is none of those that the API knows. */
export function notSupported(field: string, value: unknown, known: readonly string[]): FieldError {
  const detail = `supported values: ${known.map((each) => `"${each}"`).join(", ")}`;
  return { type: "FieldValueNotSupported", field, value: valueText(value), detail };
}

/** The value has more bytes than it may have. The server leaves such values out of its answer. */
export function tooLong(field: string, most: number): FieldError {
  const detail = `may not be more than ${most} bytes`;
  return { type: "FieldValueTooLong", field, value: "<value omitted>", detail };
}

/** A value as the text of an error: Go's `<nil>` for none, and nothing for an object or an array. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return "<nil>";
  return typeof value === "object" || typeof value === "function" ? "" : String(value);
}
