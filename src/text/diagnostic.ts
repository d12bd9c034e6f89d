import type { Range } from "../../grammar/range.js";

import type { Code } from "./codes.js";

export type { Range };

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

/** What a diagnostic says, and what to write instead, on one line. */
export const sentencesOf = ({ message, hint }: Pick<Diagnostic, "message" | "hint">): string =>
  hint === undefined ? message : `${message}. ${hint}`;

/** Diagnostics in the order of the text. */
export const inOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted((a, b) => a.range.start - b.range.start);
