import { maxFaults } from "../../grammar/fault.js";
import type { Range } from "../../grammar/range.js";
import { type Blanks, type Details, diagnostic } from "../language/diagnostic.js";
import type { CompileCode } from "../language/messages.js";
import type { Diagnostic } from "../text/diagnostic.js";

/** Collects the mistakes of a text, up to the number that one text may have. */
export class Collector {
  readonly diagnostics: Diagnostic[] = [];

  get isFull(): boolean {
    return this.diagnostics.length >= maxFaults;
  }

  /** Adds a diagnostic, unless there are too many. */
  report(code: CompileCode, range: Range, blanks: Blanks, details?: Details): void {
    if (!this.isFull) this.diagnostics.push(diagnostic(code, range, blanks, details));
  }
}
