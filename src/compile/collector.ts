import { maxFaults } from "../../grammar/fault.js";
import type { Range } from "../../grammar/range.js";
import { type Blanks, type Details, diagnostic } from "../language/diagnostic.js";
import type { CompileCode } from "../language/messages.js";
import { type Diagnostic, hasError } from "../text/diagnostic.js";

/** True for two diagnostics that say the same, such as those of two items about what their `each` sets. */
const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.range.start === b.range.start && a.range.end === b.range.end && a.message === b.message;

/** Collects the mistakes of a text, up to the number that one text may have. */
export class Collector {
  readonly diagnostics: Diagnostic[] = [];

  get hasErrors(): boolean {
    return hasError(this.diagnostics);
  }

  get isFull(): boolean {
    return this.diagnostics.length >= maxFaults;
  }

  /** Adds a diagnostic, unless there is the same or there are too many. */
  report(code: CompileCode, range: Range, blanks: Blanks, details?: Details): void {
    if (this.isFull) return;
    const made = diagnostic(code, range, blanks, details);
    if (!this.diagnostics.some((each) => isSame(each, made))) this.diagnostics.push(made);
  }
}
