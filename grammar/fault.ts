import type { Range } from "./range.js";

/** The kinds of faults in the characters and the order of words of a text. */
export type FaultCode =
  | "invalid-space"
  | "invalid-character"
  | "control-character"
  | "unterminated-string"
  | "invalid-escape"
  | "lone-surrogate"
  | "missing-space"
  | "unknown-word"
  | "unknown-kind"
  | "unexpected-value"
  | "missing-value";

/**
 * A fault in a text. `text` is the text at its range; for a missing value it is the text that follows instead. `owner` is
 * the word that needs the value. Messages are written elsewhere.
 */
export interface Fault {
  readonly code: FaultCode;
  readonly range: Range;
  readonly text: string;
  readonly owner?: string;
}

/** The most faults that are recorded for one text. A text with more is probably not in this language. */
export const maxFaults = 100;

/** Records a fault, unless there are already too many. */
export function addFault(faults: Fault[], fault: Fault): void {
  if (faults.length < maxFaults) faults.push(fault);
}
