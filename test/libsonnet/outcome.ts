import { ImportSpecError } from "../../src/index.js";
import { positionAt } from "../../src/text/position.js";
import { type FunctionName, functions } from "../support/corpus.js";

/** A text and the function that it is given to. */
export type Case = readonly [FunctionName, string];

/** What TypeScript makes of a text: its value, or its first mistake. In Jsonnet, `lib.attempt` gives the same. */
export function outcomeOf([name, text]: Case): { value: unknown } | { error: object } {
  try {
    return { value: functions[name](text) };
  } catch (error) {
    if (!(error instanceof ImportSpecError)) throw error;
    const { code, message, hint, range } = error.diagnostics[0] as (typeof error.diagnostics)[0];
    return { error: { code, message, hint, ...positionAt(text, range.start) } };
  }
}
