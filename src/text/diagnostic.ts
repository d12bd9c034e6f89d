import type { Range } from "../../grammar/range.js";
import type { Code } from "./codes.js";

export type Severity = "error" | "warning";

/** A mistake or warning about a range of a text. `hint` says what to write instead. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  readonly hint?: string;
  /** The text to write in place of the range, if it is known: the word that was probably meant. */
  readonly replacement?: string;
  /** Other ranges that belong to the message. */
  readonly related?: readonly Related[];
}

/** Another range of a diagnostic, such as where a field was first set. */
export interface Related {
  readonly range: Range;
  readonly message: string;
}

/** A message and its hint on one line. */
export type Sentence<Message extends string, Hint extends string> = `${Message}. ${Hint}`;

/** Returns the message of a diagnostic and its hint, if it has one, on one line. */
export function sentenceOf({ message, hint }: Pick<Diagnostic, "message" | "hint">): string {
  if (hint === undefined) return message;
  const sentence: Sentence<string, string> = `${message}. ${hint}`;
  return sentence;
}

/** True if one of some diagnostics or findings is an error. */
export const hasError = (found: readonly Pick<Diagnostic, "severity">[]): boolean =>
  found.some(({ severity }) => severity === "error");

/** Returns the diagnostics in the order of their ranges. */
export const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted((a, b) => a.range.start - b.range.start);
