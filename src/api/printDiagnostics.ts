import { describe, isObject } from "../schema/values.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { type NamedText, plain, printDiagnostics as print, type Style } from "../text/frame.js";
import { callError } from "./error.js";

const isNamedText = (value: unknown): boolean =>
  isObject(value) && typeof value.name === "string" && typeof value.text === "string";

const isDiagnostic = (value: unknown): boolean =>
  isObject(value) && typeof value.message === "string" && isObject(value.range);

/**
 * Prints diagnostics for people, each with its line of the text, carets below its range, and its hint. Linear in the
 * text and the diagnostics. Throws an ImportSpecError for arguments of other types.
 */
export function printDiagnostics(
  source: NamedText,
  diagnostics: readonly Diagnostic[],
  style: Style = plain,
): string {
  if (!isNamedText(source))
    throw callError("wrong-call", "printDiagnostics takes an object with a name and a text first");
  if (!Array.isArray(diagnostics) || !diagnostics.every(isDiagnostic))
    throw callError(
      "wrong-call",
      `printDiagnostics takes an array of diagnostics, not ${describe(diagnostics)}`,
    );
  if (!isObject(style))
    throw callError(
      "wrong-call",
      `printDiagnostics takes an object of functions as a style, not ${describe(style)}`,
    );
  return print(source, diagnostics, style);
}
