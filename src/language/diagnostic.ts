import type { Range } from "../../grammar/range.js";
import type { Code } from "../text/codes.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { fill, messages } from "./messages.js";

/** Makes a diagnostic with the message and hint of its code. `firstRange` is where a field that is set again was first set. */
export function diagnostic(
  code: Code<"text">,
  range: Range,
  blanks: Readonly<Record<string, string>>,
  firstRange?: Range,
): Diagnostic {
  const { message, hint } = messages[code];
  return {
    code,
    severity: "error",
    range,
    message: fill(message, blanks),
    ...(hint !== undefined && { hint: fill(hint, blanks) }),
    ...(firstRange !== undefined && { related: [{ range: firstRange, message: "It is first set here." }] }),
  };
}
