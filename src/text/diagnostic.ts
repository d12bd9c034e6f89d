import type { Range } from "../../grammar/range.js";

import type { Code } from "./codes.js";

export type Severity = "error" | "warning";

/** Something found in a text: what (`code`), where (`range`), in words, and what to write instead. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  readonly hint?: string;
  /** What to put into the place of the range, where that is known: the word that was likely meant. */
  readonly replacement?: string;
  /** Other places that the message speaks of. */
  readonly related?: readonly Related[];
}

/** A second place of a diagnostic, such as where a field was first set. */
export interface Related {
  readonly range: Range;
  readonly message: string;
}

/** A message and its hint on one line. */
export type Sentence<Message extends string, Hint extends string> = `${Message}. ${Hint}`;

/** The message of a diagnostic and its hint, if it has one, on one line. */
export function sentenceOf({ message, hint }: Pick<Diagnostic, "message" | "hint">): string {
  if (hint === undefined) return message;
  const sentence: Sentence<string, string> = `${message}. ${hint}`;
  return sentence;
}

/** Diagnostics in the order of the text. */
export const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted((a, b) => a.range.start - b.range.start);
