import { goJson, quote } from "./goText.js";
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
  | "FieldValueNotFound"
  | "FieldValueNotSupported"
  | "FieldValueRequired"
  | "FieldValueTooLong"
  | "FieldValueForbidden"
  | "FieldValueTypeInvalid"
  | "InternalError"
  | "UnknownField";

/** An error, and the rule that it comes from. */
export interface RuleError extends FieldError {
  readonly rule: Rule;
  /** The value as the server's sentence shows it; undefined if the sentence shows none. */
  readonly shown?: string;
  /** The path in the manifest, if the server names a field of the image stream that an import writes. */
  readonly at?: string;
}

/** The error for a value that a rule does not allow. */
export function invalid(
  rule: Rule,
  field: string,
  value: unknown,
  detail: string,
  shown = shownValue(value),
): RuleError {
  return { rule, type: "FieldValueInvalid", field, value: valueText(value), detail, shown };
}

/** The error for a value of a Go type other than string, which the server shows as JSON. */
export const invalidAsJson = (rule: Rule, field: string, value: unknown, detail: string): RuleError =>
  invalid(rule, field, value, detail, goJson(value));

/** The error for a value that is missing or empty. */
export function required(rule: Rule, field: string, detail = ""): RuleError {
  return { rule, type: "FieldValueRequired", field, value: "", detail };
}

/** The error for a name of something that cannot exist. */
export function notFound(rule: Rule, field: string, value: string): RuleError {
  return { rule, type: "FieldValueNotFound", field, value, detail: "", shown: quote(value) };
}

/** The error for a value other than those that the API knows. */
export function notSupported(rule: Rule, field: string, value: string, known: readonly string[]): RuleError {
  const detail = `supported values: ${known.map((each) => `"${each}"`).join(", ")}`;
  return { rule, type: "FieldValueNotSupported", field, value, detail, shown: quote(value) };
}

/** The error for a value that the cluster forbids, if there is a sentence about it. */
export function forbidden(rule: Rule, field: string, detail: string | undefined): RuleError[] {
  return detail === undefined ? [] : [{ rule, type: "FieldValueForbidden", field, value: "", detail }];
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

/** An error that is not about a value. The detail is the whole answer of the server. */
export function internalError(rule: Rule, field: string, detail: string): RuleError {
  return { rule, type: "InternalError", field, value: "", detail };
}

/** A value as the text of an error: Go's `<nil>` for none, and nothing for an object or an array. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return "<nil>";
  return typeof value === "object" || typeof value === "function" ? "" : String(value);
}

/** A value as the sentence of an error shows it: k8s.io/apimachinery field.Error ErrorBody. */
function shownValue(value: unknown): string {
  if (value === undefined || value === null) return "null";
  return typeof value === "string" ? quote(value) : goJson(value);
}

/** The words between the field and the detail in the server's sentence; none if the detail is the whole sentence. */
const titles: Readonly<Record<FieldErrorType, string>> = {
  FieldValueInvalid: "Invalid value",
  FieldValueNotFound: "Not found",
  FieldValueNotSupported: "Unsupported value",
  FieldValueRequired: "Required value",
  FieldValueTooLong: "Too long",
  FieldValueForbidden: "Forbidden",
  FieldValueTypeInvalid: "",
  InternalError: "",
  UnknownField: "",
};

/** The server's sentence about an error, as `oc` prints it. */
export function sentenceOfError({ type, field, detail, shown }: RuleError): string {
  const title = titles[type];
  if (title === "") return detail;
  return [field, title, ...(shown === undefined ? [] : [shown]), ...(detail === "" ? [] : [detail])].join(
    ": ",
  );
}
