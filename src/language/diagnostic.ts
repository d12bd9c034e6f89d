import type { Range } from "../../grammar/range.js";
import type { Code } from "../text/codes.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { fill, messages } from "./messages.js";

/** The texts that fill in the blanks of a message. */
export type Blanks = Readonly<Record<string, string>>;

/** The parts of a diagnostic that its code does not determine. `hint` replaces the hint of the code. */
export type Details = Partial<Pick<Diagnostic, "hint" | "related" | "replacement" | "severity">>;

/** Makes a diagnostic with the message and hint of its code. */
export function diagnostic(code: Code<"text">, range: Range, blanks: Blanks, details?: Details): Diagnostic {
  const { message, hint } = messages[code];
  return {
    code,
    severity: "error",
    range,
    message: fill(message, blanks),
    ...(hint !== undefined && { hint: fill(hint, blanks) }),
    ...details,
  };
}
