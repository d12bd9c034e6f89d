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

/** Returns the ImportSpecError that a call throws. Throws if the call returns, or throws another error. */
export function errorOf(call: () => unknown): ImportSpecError {
  try {
    call();
  } catch (error) {
    if (error instanceof ImportSpecError) return error;
    throw error;
  }
  throw new Error("The call returned a value instead of throwing an ImportSpecError");
}

/** Returns the refusals of a call that throws an ImportSpecError. The text is the one that the ranges point into. */
export const refused = (call: () => unknown, text = ""): Refusal[] =>
  refusals(errorOf(call).diagnostics, text);
