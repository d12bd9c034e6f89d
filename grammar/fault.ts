import type { Range } from "./range.js";

/** What can be wrong with the characters and the order of words of a text. */
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

/** One mistake. `text` is what was found, `owner` the word that it concerns; wording is left to others. */
export interface Fault {
  readonly code: FaultCode;
  readonly range: Range;
  readonly text: string;
  readonly owner?: string;
}

/** The most mistakes that are recorded of one text: what has more of them is no text of the language. */
export const mostFaults = 100;

/** Records a fault, unless there are too many. */
export function addFault(faults: Fault[], fault: Fault): void {
  if (faults.length < mostFaults) faults.push(fault);
}
