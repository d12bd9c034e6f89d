import type { ValueFormat } from "../../../src/cli/output/output.js";
import type { TraceFrame } from "../../../src/evaluate/error.js";

/** A message of the page to the worker: a text to evaluate, and the language of its value. */
export interface Task {
  readonly source: string;
  readonly format: ValueFormat;
}

/** An answer of the worker: the value, or an error with the trace that Jsonnet gave. Traces by `std.trace` come with both. */
export type Result = { readonly traced: string } & (
  | { readonly value: string }
  | { readonly message: string; readonly trace: readonly TraceFrame[] }
);

/** The name of the text in traces. */
export const filename = "web.jsonnet";
