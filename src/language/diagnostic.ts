import type { Range } from "../../grammar/range.js";
import type { Code } from "../text/codes.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { type CompileCode, compileMessages, fill, type Wording } from "./messages.js";

/** The texts that fill in the blanks of a message. */
export type Blanks = Readonly<Record<string, string>>;

/** The parts of a diagnostic that its code does not determine. `hint` replaces the hint of the code. */
export type Details = Partial<Pick<Diagnostic, "hint" | "related" | "replacement" | "severity">>;

/** Makes a diagnostic of a mistake found after parsing, with the message and hint of its code. */
export const diagnostic = (code: CompileCode, range: Range, blanks: Blanks, details?: Details): Diagnostic =>
  diagnosticWith(compileMessages[code], code, range, blanks, details);

/** Makes a diagnostic with a message and hint. */
export function diagnosticWith(
  { message, hint }: Wording,
  code: Code<"text">,
  range: Range,
  blanks: Blanks,
  details?: Details,
): Diagnostic {
  return {
    code,
    severity: "error",
    range,
    message: fill(message, blanks),
    ...(hint !== undefined && { hint: fill(hint, blanks) }),
    ...details,
  };
}
