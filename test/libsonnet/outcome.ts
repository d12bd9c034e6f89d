import { positionAt } from "../../src/text/position.js";
import { type FunctionName, functions } from "../support/corpus.js";
import { outcomeOf } from "../support/refused.js";

/** A text, and the function that reads it. */
export type Case = readonly [FunctionName, string];

/** Returns what `lib.attempt` in Jsonnet must return for a case: the value, or the first mistake with its position. */
export function attemptOf([name, text]: Case): { value: unknown } | { error: object } {
  const outcome = outcomeOf(() => functions[name](text));
  if ("value" in outcome) return outcome;
  const { code, message, hint, range } = outcome.error
    .diagnostics[0] as (typeof outcome.error.diagnostics)[0];
  return { error: { code, message, hint, ...positionAt(text, range.start) } };
}
