import { type Diagnostic, ImportSpecError } from "../../src/index.js";

/** One refusal, as tests compare it. */
export interface Refusal {
  readonly code: string;
  /** The text at the diagnostic's range. */
  readonly at: string;
  readonly message: string;
  /** Undefined if the diagnostic has no hint. */
  readonly hint: string | undefined;
}

/** Returns the diagnostics of a text as refusals. */
export const refusals = (diagnostics: readonly Diagnostic[], text: string): Refusal[] =>
  diagnostics.map(({ code, range, message, hint }) => ({
    code,
    at: text.slice(range.start, range.end),
    message,
    hint,
  }));

/** Calls a function and returns its value, or the ImportSpecError that it throws. Other errors are thrown on. */
function attempt(call: () => unknown): { readonly value: unknown } | { readonly error: ImportSpecError } {
  try {
    return { value: call() };
  } catch (error) {
    if (error instanceof ImportSpecError) return { error };
    throw error;
  }
}

/** Returns the ImportSpecError that a call throws. Throws if the call returns, or throws another error. */
export function errorOf(call: () => unknown): ImportSpecError {
  const outcome = attempt(call);
  if ("error" in outcome) return outcome.error;
  throw new Error("The call returned a value instead of throwing an ImportSpecError");
}

/** The result of a call, as tests compare two calls: its value, or everything in the ImportSpecError that it throws. */
export type Outcome =
  | { readonly value: unknown }
  | { readonly error: Pick<ImportSpecError, "message" | "code" | "range" | "hint" | "diagnostics"> };

/** Returns the outcome of a call. Throws if the call throws another error. */
export function outcomeOf(call: () => unknown): Outcome {
  const outcome = attempt(call);
  if ("value" in outcome) return outcome;
  const { message, code, range, hint, diagnostics } = outcome.error;
  return { error: { message, code, range, hint, diagnostics } };
}

/** Returns the refusals of a call that throws an ImportSpecError. The text is the one that the ranges point into. */
export const refused = (call: () => unknown, text = ""): Refusal[] =>
  refusals(errorOf(call).diagnostics, text);
